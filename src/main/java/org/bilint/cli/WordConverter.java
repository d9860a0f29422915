package org.bilint.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a choice from its word in lower case, or says which words there are. */
class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {

  private final Class<E> choices;

  WordConverter(Class<E> choices) {
    this.choices = choices;
  }

  @Override
  public E convert(String value) {
    for (E choice : choices.getEnumConstants()) {
      if (word(choice).equals(value)) {
        return choice;
      }
    }
    String words =
        Arrays.stream(choices.getEnumConstants())
            .map(WordConverter::word)
            .collect(Collectors.joining(", "));
    throw new TypeConversionException("'" + value + "' is none of " + words);
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
