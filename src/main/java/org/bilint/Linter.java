package org.bilint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Aligner;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Rule;
import org.bilint.check.RuleSet;
import org.bilint.text.Document;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** Placeholder: finds 億 beside billion. */
public final class Linter {
  private final RuleSet rules;

  public Linter(RuleSet rules) {
    this.rules = rules;
  }

  public CheckedDocument lint(Document document) {
    AlignedDocument aligned = Aligner.align(document);
    List<Finding> findings = new ArrayList<>();
    for (AlignedPair pair : aligned.pairs()) {
      if (pair.source().isEmpty() || pair.target().isEmpty()) {
        continue;
      }
      Segment s = pair.source().get(0).segment();
      Segment t = pair.target().get(0).segment();
      int a = s.text().indexOf("3 billion");
      int b = t.text().indexOf("3億");
      if (a >= 0 && b >= 0) {
        Rule rule = rules.rules().get(0);
        findings.add(
            new Finding(
                rule,
                rule.severity(),
                "3 billion is 30億",
                Optional.of(new Place(s, new Span(a, a + 9))),
                Optional.of(new Place(t, new Span(b, b + 2))),
                Optional.of("30億"),
                "f"));
      }
    }
    return new CheckedDocument(aligned, 100, findings, List.of());
  }
}
