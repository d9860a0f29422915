package org.bilint.suppress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Hidden;
import org.bilint.text.Document;

/** The directives of a document, and which findings they hide. One without a reason hides none. */
public final class Suppressions {

  private final List<Directive> directives;
  private final Reaches reaches;

  private Suppressions(List<Directive> directives, CheckedDocument checked) {
    this.directives = directives;
    this.reaches = new Reaches(directives, checked.aligned());
  }

  static Suppressions of(CheckedDocument checked) {
    Document document = checked.aligned().document();
    List<Directive> directives =
        document.comments().stream()
            .flatMap(span -> Directive.of(document.content(), span).stream())
            .toList();
    return new Suppressions(directives, checked);
  }

  /** A document without what its comments hide. */
  public static CheckedDocument hide(CheckedDocument checked) {
    if (checked.aligned().document().comments().isEmpty()) {
      return checked;
    }
    Suppressions all = of(checked);
    return checked.hiding(all::hidden);
  }

  List<Directive> directives() {
    return directives;
  }

  private Optional<Hidden> hidden(Finding finding) {
    return directives.stream()
        .filter(directive -> covers(directive, finding))
        .findFirst()
        .map(directive -> new Hidden(finding, Hidden.By.COMMENT, directive.reason()));
  }

  private boolean covers(Directive directive, Finding finding) {
    return directive.hides()
        && !directive.reason().isEmpty()
        && (directive.rules().isEmpty()
            || directive.rules().stream().anyMatch(finding.rule()::isMeantBy))
        && reaches.reach(directive, finding);
  }

  /**
   * For each directive that could hide something, which of its words have not; a directive for all
   * rules that has hidden nothing has the word {@code all}.
   *
   * @param ran whether any rule that a word means has run; of others nothing can be said
   */
  Map<Directive, Set<String>> unused(List<Finding> findings, Predicate<String> ran) {
    Map<Directive, Set<String>> unused = new LinkedHashMap<>();
    for (Directive directive : directives) {
      if (directive.hides() && !directive.reason().isEmpty()) {
        List<Finding> covered = new ArrayList<>();
        findings.stream().filter(each -> covers(directive, each)).forEach(covered::add);
        Set<String> idle = new LinkedHashSet<>();
        for (String word : directive.rules()) {
          if (ran.test(word) && covered.stream().noneMatch(each -> each.rule().isMeantBy(word))) {
            idle.add(word);
          }
        }
        if (directive.rules().isEmpty() && covered.isEmpty()) {
          idle.add("all");
        }
        if (!idle.isEmpty()) {
          unused.put(directive, idle);
        }
      }
    }
    return unused;
  }
}
