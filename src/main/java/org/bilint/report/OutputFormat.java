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
  HTML,
  SARIF,
  JUNIT,
  GITHUB,
  GITLAB,
  CHECKSTYLE,
  RDJSON,
  CSV,
  XLSX,
  XLIFF;

  /** The word for it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether its readers go on deciding, so that it also holds what a baseline hides. */
  public boolean showsDecided() {
    return this == HTML || this == SARIF || this == CSV || this == XLSX;
  }

  /** Whether it shows what became of names and words, and not findings only. */
  public boolean readsWords() {
    return this == HTML;
  }

  /** Whether it is made of bytes that no terminal can show. */
  public boolean isBinary() {
    return this == XLSX;
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
      case CONSOLE -> new ConsoleReport(setting.gates(), setting.style());
      case CONCISE -> new ConciseReport();
      case JSON -> new JsonReport(setting.version());
      case JSONL -> new JsonLinesReport();
      case MARKDOWN -> new MarkdownReport(setting);
      case HTML -> new HtmlReport(setting);
      case SARIF -> new SarifReport(setting);
      case JUNIT -> new JUnitReport(setting);
      case GITHUB -> new GitHubReport();
      case GITLAB -> new GitLabReport();
      case CHECKSTYLE -> new CheckstyleReport();
      case RDJSON -> new RdJsonReport();
      case CSV -> new CsvReport(setting);
      case XLSX -> new XlsxReport(setting);
      case XLIFF -> new XliffReport();
    };
  }
}
