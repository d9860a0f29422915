package org.bilint.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of {@code --output-format}. */
public enum OutputFormat {
  CONSOLE,
  CONCISE,
  JSON,
  JSONL,
  MARKDOWN,
  HTML;

  /** The word for it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<OutputFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  /** All words, for messages: {@code console, concise, json ...}. */
  public static String words() {
    return Arrays.stream(values()).map(OutputFormat::word).collect(Collectors.joining(", "));
  }

  public Report report(Setting setting) {
    return switch (this) {
      case CONSOLE -> new ConsoleReport(setting.gate(), setting.style());
      case CONCISE -> new ConciseReport();
      case JSON -> new JsonReport(setting.version());
      case JSONL -> new JsonLinesReport();
      case MARKDOWN -> new MarkdownReport(setting);
      case HTML -> new HtmlReport(setting);
    };
  }
}
