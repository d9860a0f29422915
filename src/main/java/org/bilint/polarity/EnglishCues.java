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

  /** The same for "before": not before May. */
  private static final int AT_ONCE = 3;

  /** How many characters before a negation and behind it a tag question has. */
  private static final int TAG = 10;

  private static final CueTable.Sense ANSWER = new CueTable.Sense(Force.WEAK, Shape.OTHER);

  private final CueTable table;
  private final NegativeWords negative;

  EnglishCues(NegativeWords negative) {
    this.table = CueTable.load("polarity/en-negation.tsv", " ");
    this.negative = negative;
  }

  /** Whether a word says that something is not so; far cheaper than to find all cues. */
  boolean negates(List<SourceWord> words) {
    for (SourceWord word : words) {
      if (table.force(form(word)) == Force.NEGATION) {
        return true;
      }
    }
    return false;
  }

  /** The cues of a bead's words, in text order. */
  List<Cue> find(List<SourceWord> words) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = i;
      CueTable.Sense sense = null;
      String phrase = form(words.get(i));
      int most = table.longest(phrase);
      for (int j = i; j < words.size() && j - i < most; j++) {
        if (j > i && !isJoined(words.get(j - 1).place(), words.get(j).place())) {
          break;
        }
        phrase = j > i ? phrase + " " + form(words.get(j)) : phrase;
        CueTable.Sense found = table.of(phrase);
        if (found != null) {
          sense = found;
          end = j + 1;
        }
      }
      if (sense == null) {
        Force derived = negative.of(words.get(i));
        sense = derived == null ? null : new CueTable.Sense(derived, Shape.OTHER);
        end = i + 1;
      }
      if (sense != null && sense.force() == Force.NEGATION) {
        // In "no fewer than forty" it belongs to the number, which other rules compare.
        sense = words.get(i).claimed() || isNumber(words, i) ? null : sense;
        sense = isAnswer(words.get(end - 1)) || isTag(words.get(end - 1)) ? ANSWER : sense;
      }
      if (sense != null) {
        cues.add(cue(words, i, end, sense));
        i = end;
      } else {
        i++;
      }
    }
    return cues;
  }

  /** Whether nothing but blanks and hyphens stands between two words. */
  private static boolean isJoined(Place a, Place b) {
    if (!a.segment().equals(b.segment())) {
      return false;
    }
    String text = a.segment().text();
    for (int i = a.span().end(); i < b.span().start(); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** No, we did not: it answers and denies nothing by itself. */
  private static boolean isAnswer(SourceWord word) {
    Place place = word.place();
    String text = place.segment().text();
    int end = place.span().end();
    return place.text().equalsIgnoreCase("no")
        && (end == text.length() || ",.;!?…—".indexOf(text.charAt(end)) >= 0);
  }

  /** It was right, was it not? */
  private static boolean isTag(SourceWord word) {
    String text = word.place().segment().text();
    int start = word.place().span().start();
    int end = word.place().span().end();
    String before = text.substring(Math.max(0, start - TAG), start);
    String behind = text.substring(end, Math.min(text.length(), end + TAG));
    return before.indexOf(',') >= 0 && behind.matches("[ \\w]*\\?.*");
  }

  private static Cue cue(List<SourceWord> words, int from, int to, CueTable.Sense sense) {
    Place first = words.get(from).place();
    Place last = words.get(to - 1).place();
    Place place =
        first.segment().equals(last.segment())
            ? new Place(first.segment(), new Span(first.span().start(), last.span().end()))
            : first;
    return new Cue(place, sense.force(), sense.shape(), from, to, isLifted(words, to));
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
          || text.equalsIgnoreCase("unless")
          || text.equalsIgnoreCase("before") && i >= behind && i < behind + AT_ONCE) {
        return true;
      }
    }
    return false;
  }

  /** The base form; that of cannot is can. */
  private static String form(SourceWord word) {
    return word.word().lower().equals("cannot") ? "cannot" : word.word().lemma();
  }
}
