package org.bilint.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilint.score.Gate;

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

  /**
   * @param version of bilint, for the formats that name their tool
   * @param gate whose verdict the formats for people show
   */
  public Report report(String version, Gate gate, ConsoleStyle style) {
    return switch (this) {
      case CONSOLE -> new ConsoleReport(gate, style);
      case CONCISE -> new ConciseReport();
      case JSON -> new JsonReport(version);
      case JSONL -> new JsonLinesReport();
      case MARKDOWN -> new MarkdownReport(gate);
      case HTML -> new HtmlReport(version, gate);
    };
  }
}
