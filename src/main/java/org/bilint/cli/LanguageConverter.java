package org.bilint.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bilint.text.LanguageTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag as people write it. */
final class LanguageConverter implements ITypeConverter<LanguageTag> {

  @Override
  public LanguageTag convert(String value) {
    return LanguageTag.of(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is none of "
                        + Arrays.stream(LanguageTag.values())
                            .map(LanguageTag::tag)
                            .collect(Collectors.joining(", "))));
  }
}
