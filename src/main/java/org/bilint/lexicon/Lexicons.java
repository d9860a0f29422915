package org.bilint.lexicon;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** The lexicons at hand. */
public final class Lexicons {

  /** Where the class path holds the bundled lexicon. */
  public static final String BUNDLED = "lexicon/base.lexicon";

  private Lexicons() {}

  /** Opened on first use, and only then. */
  private static final class Base {
    static final Index INDEX = open();

    private static Index open() {
      URL resource = Lexicons.class.getResource("/" + BUNDLED);
      if (resource == null) {
        throw new LexiconException(BUNDLED, "the build did not compile the lexicon");
      }
      return IndexFile.open(resource);
    }
  }

  /** The same with what was found in it. */
  private static final class Bundled {
    static final Lexicon LEXICON = new RememberingLexicon(base());
  }

  /**
   * The lexicon that bilint comes with.
   *
   * @throws LexiconException if it is missing or broken
   */
  public static Lexicon bundled() {
    return Bundled.LEXICON;
  }

  /** Several lexicons as one; where they differ the first one's renderings come first. */
  public static Lexicon stacked(List<? extends Lexicon> lexicons) {
    return lexicons.size() == 1
        ? lexicons.get(0)
        : new RememberingLexicon(
            new LexiconStack(lexicons.stream().map(RememberingLexicon::within).toList()));
  }

  /**
   * The bundled lexicon and what the user added.
   *
   * @throws LexiconException if one of them is broken
   */
  public static Lexicon installed(UserLexicons user) {
    List<Lexicon> all = new ArrayList<>();
    all.add(bundled());
    user.files().forEach(file -> all.add(IndexFile.open(file)));
    return stacked(all);
  }

  static Index base() {
    return Base.INDEX;
  }
}
