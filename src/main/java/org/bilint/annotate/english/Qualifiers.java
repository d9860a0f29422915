package org.bilint.annotate.english;

import java.util.Locale;
import org.bilint.annotate.Exactness;
import org.jspecify.annotations.Nullable;

/** "more than", "nearly", "or so": the words of {@code rules/quantities/en-qualifiers.tsv}. */
final class Qualifiers {

  private static final Phrases<Exactness> BEFORE = new Phrases<>();
  private static final Phrases<Exactness> AFTER = new Phrases<>();

  static {
    for (FormTable.Line line : FormTable.load("en-qualifiers.tsv", 3)) {
      String name = line.key(0).replace('-', '_').toUpperCase(Locale.ROOT);
      Exactness exactness = Exactness.valueOf(name);
      Phrases<Exactness> phrases =
          switch (line.key(1)) {
            case "before" -> BEFORE;
            case "after" -> AFTER;
            default -> throw line.row().fault("before or after, not " + line.key(1));
          };
      line.forms().forEach(form -> phrases.add(form, exactness));
    }
  }

  private Qualifiers() {}

  static boolean opens(String word) {
    return BEFORE.opens(word);
  }

  /** The qualifier that begins at token i and stands before a number. */
  static Phrases.@Nullable Hit<Exactness> before(Tokens tokens, int i) {
    boolean dollars = tokens.isAny(i, "ca", "c") && tokens.hasCapital(i); // "CA$5"
    boolean everywhere = tokens.is(i, "over") && tokens.is(i - 1, "all"); // "all over two states"
    return dollars || everywhere || isWay(tokens, i) ? null : BEFORE.at(tokens, i);
  }

  /** In "ticked up to 118%" and "took it up to 20%" the words tell a way and no bound. */
  private static boolean isWay(Tokens tokens, int i) {
    boolean object = tokens.isAny(i - 1, "it", "that", "this", "them", "us");
    return tokens.is(i, "up")
        && tokens.is(i + 1, "to")
        && (object
            ? WordLists.has("moved", tokens.lower(i - 2))
            : WordLists.has("movement-verb", tokens.lower(i - 1)));
  }

  /** The qualifier that begins at token i and stands behind a number. */
  static Phrases.@Nullable Hit<Exactness> after(Tokens tokens, int i) {
    boolean comma = tokens.is(i, ",") && tokens.is(i + 1, "give"); // "200, give or take"
    return AFTER.at(tokens, comma ? i + 1 : i);
  }
}
