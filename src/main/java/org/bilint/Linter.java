package org.bilint;

import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.Aligner;
import org.bilint.annotate.PartsOfSpeech;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Checker;
import org.bilint.check.RuleSet;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Lexicons;
import org.bilint.suppress.Suppressions;
import org.bilint.terms.TermLexicon;
import org.bilint.terms.Termbases;
import org.bilint.text.Document;

/**
 * The pipeline. Before it stands a reader, which makes the document; after it a score and reports,
 * which are made of what it returns.
 */
public final class Linter {

  private final Checker checker;
  private final Aligner aligner;

  /** With the lexicon that bilint comes with. */
  public Linter(RuleSet rules) {
    this(rules, Lexicons.bundled());
  }

  /** With a lexicon of the user's. */
  public Linter(RuleSet rules, Lexicon lexicon) {
    this(rules, aligner(lexicon));
  }

  /** With an aligner made before. */
  public Linter(RuleSet rules, Aligner aligner) {
    this.checker = new Checker(rules);
    this.aligner = aligner;
  }

  /**
   * Begins to read what nearly every document needs, on threads of its own; whoever needs it waits
   * for it or reads it, as if nobody had begun.
   */
  public static void prepare() {
    begin(Termbases::bundled);
    begin(
        () -> {
          Aligner.prepare();
          PartsOfSpeech.prepare();
        });
  }

  private static void begin(Runnable reading) {
    Thread reader = new Thread(reading, "bilint-prepare");
    reader.setDaemon(true);
    reader.start();
  }

  /** The aligner with all knowledge that it needs, which takes a while to read. */
  public static Aligner aligner(Lexicon lexicon) {
    return aligner(lexicon, Termbases.bundled());
  }

  /** The same with termbases of the user's. */
  public static Aligner aligner(Lexicon lexicon, Termbases termbases) {
    return new Aligner(Lexicons.stacked(List.of(lexicon, TermLexicon.of(termbases))));
  }

  /**
   * What the rules find in a document, less what its comments hide. The same document yields the
   * same findings every time; no document makes it fail.
   */
  public CheckedDocument lint(Document document) {
    AlignedDocument aligned = aligner.align(document);
    return Suppressions.hide(checker.check(aligned));
  }
}
