package org.bilint.cli;

import java.util.Optional;
import org.bilint.config.Reading;
import org.bilint.read.InputFormat;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are read. */
final class InputOptions {

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      converter = InputFormatConverter.class,
      description = "auto (default), transcript or tsv.")
  private @Nullable InputFormat format;

  @Option(
      names = "--source-locale",
      paramLabel = "TAG",
      converter = LanguageConverter.class,
      description = "The language translated from; guessed from the text when left out.")
  private @Nullable LanguageTag source;

  @Option(
      names = "--target-locale",
      paramLabel = "TAG",
      converter = LanguageConverter.class,
      description = "zh-TW, zh-CN or zh-HK; guessed from the text when left out.")
  private @Nullable LanguageTag target;

  Reading reading() {
    return new Reading(
        Optional.ofNullable(format), Optional.ofNullable(source), Optional.ofNullable(target));
  }

  /** For picocli, which wants a class without parameters. */
  static final class InputFormatConverter extends WordConverter<InputFormat> {
    InputFormatConverter() {
      super(InputFormat.class);
    }
  }
}
