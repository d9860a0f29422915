package org.bilint.check;

import java.util.List;
import org.bilint.align.AlignedDocument;

/**
 * A document with its findings in document order.
 *
 * @param sourceWords words of the source, by which penalties are divided
 * @param diagnostics checks that crashed: rule and place, for people; never a lost run
 */
public record CheckedDocument(
    AlignedDocument aligned, int sourceWords, List<Finding> findings, List<String> diagnostics) {

  public CheckedDocument {
    findings = List.copyOf(findings);
    diagnostics = List.copyOf(diagnostics);
  }
}
