package org.bilint.audit;

import java.util.List;

/**
 * What a stretch of a document shows: all of it as a rule, one window of it where it is huge.
 *
 * @param targetLocale the BCP 47 tag of the translation
 * @param findings in document order
 * @param speeches by role, each role once
 * @param renderings by kind, source and form, each once
 * @param diagnostics checks that crashed, for people
 */
public record Part(
    String targetLocale,
    int pairs,
    int words,
    List<FindingRow> findings,
    List<Speech> speeches,
    List<Rendered> renderings,
    List<String> diagnostics) {

  public Part {
    findings = List.copyOf(findings);
    speeches = List.copyOf(speeches);
    renderings = List.copyOf(renderings);
    diagnostics = List.copyOf(diagnostics);
  }
}
