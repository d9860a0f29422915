package org.bilint;

import org.bilint.align.AlignedDocument;
import org.bilint.align.Aligner;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Checker;
import org.bilint.check.RuleSet;
import org.bilint.text.Document;

/**
 * The pipeline. Before it stands a reader, which makes the document; after it a score and reports,
 * which are made of what it returns.
 */
public final class Linter {

  private final Checker checker;

  public Linter(RuleSet rules) {
    this.checker = new Checker(rules);
  }

  /**
   * What the rules find in a document. The same document yields the same findings every time; no
   * document makes it fail.
   */
  public CheckedDocument lint(Document document) {
    AlignedDocument aligned = Aligner.align(document);
    return checker.check(aligned);
  }
}
