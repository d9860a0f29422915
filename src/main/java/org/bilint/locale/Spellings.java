package org.bilint.locale;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.bilint.text.Span;

/**
 * Words whose characters conversion confuses, as they are spelled right: 制定 and 製造, both with the
 * same character in Simplified text. Immutable.
 */
public final class Spellings {

  /**
   * A word that is spelled otherwise.
   *
   * @param right the right spellings
   */
  public record Slip(Span span, List<String> right) {

    public Slip {
      right = List.copyOf(right);
    }
  }

  private final Phrasebook<Set<String>> words;

  /** What counts as one character in Traditional text: 裡 and 裏. */
  private final char[] variants = new char[1 << 16];

  private Spellings(String wanted) {
    for (int i = 0; i < variants.length; i++) {
      variants[i] = (char) i;
    }
    Map<String, Set<String>> right = new TreeMap<>();
    for (DataTable.Row row : DataTable.load("locale/spellings.tsv")) {
      String script = row.cells(2).get(0);
      for (String word : row.cells().get(1).split(" ")) {
        if (script.equals("variant") && wanted.equals("hant")) {
          variants[word.charAt(0)] = word.charAt(1);
        } else if (script.equals(wanted)) {
          right.computeIfAbsent(Simplified.of(word), w -> new TreeSet<>()).add(word);
          // 著 stays in what is looked through where Simplified text could have it.
          right.computeIfAbsent(word.replace('着', '著'), w -> new TreeSet<>()).add(word);
        }
      }
    }
    words = new Phrasebook<>(right);
  }

  /** Read on first use, and only then. */
  public static Spellings of(boolean traditional) {
    return traditional ? Traditional.SPELLINGS : Plain.SPELLINGS;
  }

  private static final class Traditional {
    static final Spellings SPELLINGS = new Spellings("hant");
  }

  private static final class Plain {
    static final Spellings SPELLINGS = new Spellings("hans");
  }

  /** The words of a text that are spelled otherwise, in its order. */
  public List<Slip> slips(String text) {
    List<Slip> slips = new ArrayList<>();
    for (Phrasebook.Match<Set<String>> match : words.in(Simplified.of(text))) {
      String found = folded(match.span().of(text));
      if (match.known().stream().noneMatch(right -> folded(right).equals(found))) {
        slips.add(new Slip(match.span(), List.copyOf(match.known())));
      }
    }
    return slips;
  }

  private String folded(String word) {
    StringBuilder folded = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      folded.setCharAt(i, variants[word.charAt(i)]);
    }
    return folded.toString();
  }
}
