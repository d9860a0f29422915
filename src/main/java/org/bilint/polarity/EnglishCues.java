package org.bilint.polarity;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.words.SourceWord;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Finds what negates in English. */
final class EnglishCues {

  /** How many words behind a negation or before it a word may stand that lifts it. */
  private static final int LIFTED = 12;

  private final CueTable table;
  private final NegativeWords negative;

  EnglishCues(NegativeWords negative) {
    this.table = CueTable.load("polarity/en-negation.tsv", " ");
    this.negative = negative;
  }

  /** Whether a word says that something is not so; far cheaper than to find all cues. */
  boolean negates(List<SourceWord> words) {
    return words.stream().anyMatch(word -> table.of(form(word)) == Force.NEGATION);
  }

  /** The cues of a bead's words, in text order. */
  List<Cue> find(List<SourceWord> words) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = i;
      Force force = null;
      StringBuilder phrase = new StringBuilder();
      int most = table.mayBegin(form(words.get(i)).charAt(0)) ? table.longest() : 0;
      for (int j = i; j < words.size() && j - i < most; j++) {
        phrase.append(j > i ? " " : "").append(form(words.get(j)));
        Force found = table.of(phrase.toString());
        if (found != null) {
          force = found;
          end = j + 1;
        }
      }
      if (force == null) {
        force = negative.of(words.get(i));
        end = i + 1;
      }
      if (force == Force.NEGATION) {
        // In "no fewer than forty" it belongs to the number, which other rules compare.
        boolean counts = words.get(i).claimed() || isNumber(words, i);
        force = counts ? null : isLifted(words, end) ? Force.IMPLIED : force;
      }
      if (force != null) {
        cues.add(cue(words, i, end, force));
        i = end;
      } else {
        i++;
      }
    }
    return cues;
  }

  private static Cue cue(List<SourceWord> words, int from, int to, Force force) {
    Place first = words.get(from).place();
    Place last = words.get(to - 1).place();
    Place place =
        first.segment().equals(last.segment())
            ? new Place(first.segment(), new Span(first.span().start(), last.span().end()))
            : first;
    return new Cue(place, force, from, to);
  }

  /** No. 1. */
  private static boolean isNumber(List<SourceWord> words, int at) {
    return words.get(at).word().text().equals("No")
        && at + 1 < words.size()
        && Character.isDigit(words.get(at + 1).word().text().charAt(0));
  }

  /** Not until May, never unless asked: Chinese says 5月才, 除非. */
  private static boolean isLifted(List<SourceWord> words, int behind) {
    for (int i = Math.max(0, behind - LIFTED); i < words.size() && i < behind + LIFTED; i++) {
      String text = words.get(i).word().text();
      if (text.equalsIgnoreCase("until")
          || text.equalsIgnoreCase("till")
          || text.equalsIgnoreCase("unless")) {
        return true;
      }
    }
    return false;
  }

  /** The base form; that of cannot is can. */
  private static String form(SourceWord word) {
    return word.word().text().equalsIgnoreCase("cannot") ? "cannot" : word.word().lemma();
  }
}
