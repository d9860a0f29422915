package org.bilint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bilint.align.AlignedDocument;

/**
 * A document with its findings in document order.
 *
 * @param sourceWords words of the source, by which penalties are divided
 * @param diagnostics checks that crashed: rule and place, for people; never a lost run
 * @param hidden findings that are neither reported nor counted
 */
public record CheckedDocument(
    AlignedDocument aligned,
    int sourceWords,
    List<Finding> findings,
    List<String> diagnostics,
    List<Hidden> hidden) {

  public CheckedDocument {
    findings = List.copyOf(findings);
    diagnostics = List.copyOf(diagnostics);
    hidden = List.copyOf(hidden);
  }

  /** With nothing hidden. */
  public CheckedDocument(
      AlignedDocument aligned, int sourceWords, List<Finding> findings, List<String> diagnostics) {
    this(aligned, sourceWords, findings, diagnostics, List.of());
  }

  /** The same with fewer findings. */
  public CheckedDocument hiding(Function<Finding, Optional<Hidden>> hides) {
    List<Finding> kept = new ArrayList<>();
    List<Hidden> all = new ArrayList<>(hidden);
    for (Finding finding : findings) {
      Optional<Hidden> one = hides.apply(finding);
      if (one.isPresent()) {
        all.add(one.get());
      } else {
        kept.add(finding);
      }
    }
    return new CheckedDocument(aligned, sourceWords, kept, diagnostics, all);
  }

  /** The same for those who read findings and texts and nothing else, in far less memory. */
  public CheckedDocument outlined() {
    return new CheckedDocument(aligned.outlined(), sourceWords, findings, diagnostics, hidden);
  }

  /** The same under another name; what crashed keeps the old one. */
  public CheckedDocument named(String path) {
    return new CheckedDocument(aligned.named(path), sourceWords, findings, diagnostics, hidden);
  }

  /**
   * With what a baseline hides among the findings, for people who go on deciding. It stays hidden
   * too, and so is not counted.
   */
  public CheckedDocument withDecided() {
    List<Finding> all = new ArrayList<>(findings);
    hidden.stream()
        .filter(each -> each.by() == Hidden.By.BASELINE)
        .map(Hidden::finding)
        .forEach(all::add);
    return new CheckedDocument(aligned, sourceWords, all, diagnostics, hidden);
  }

  /** The findings that count: those that nothing hides. */
  public List<Finding> counted() {
    Set<Finding> not = hidden.stream().map(Hidden::finding).collect(Collectors.toSet());
    return findings.stream().filter(finding -> !not.contains(finding)).toList();
  }
}
