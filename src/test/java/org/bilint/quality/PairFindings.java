package org.bilint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Document;

/** What bilint says of each pair of a list that is one document. */
record PairFindings(List<List<Finding>> byPair) {

  static PairFindings of(Linter linter, List<Pair> pairs, Set<Category> categories) {
    Document document = SharedData.document("pairs.tsv", pairs.get(0).language(), pairs);
    CheckedDocument checked = linter.lint(document);
    List<List<Finding>> byPair = new ArrayList<>();
    pairs.forEach(each -> byPair.add(new ArrayList<>()));
    for (Finding finding : WordFindings.of(checked, categories)) {
      byPair.get(WordFindings.line(checked, finding) - 1).add(finding);
    }
    return new PairFindings(byPair);
  }

  List<Finding> of(int pair) {
    return byPair.get(pair);
  }

  long flagged() {
    return byPair.stream().filter(findings -> !findings.isEmpty()).count();
  }
}
