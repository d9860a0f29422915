package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where an English sentence lacks a noun that its grammar demands: "more than 300 in have", "the
 * match between and Genoa", a clause that begins with said. Only closed classes of words are looked
 * at. A sentence may have such a place and be right, but seldom.
 */
final class NameHoles {

  private static final Set<String> PREPOSITIONS =
      Set.of("of", "from", "in", "at", "by", "between", "for", "with", "near", "to", "into");

  /** Those that seldom end a clause, nor stand before and. */
  private static final Set<String> BOUND = Set.of("of", "as", "between");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private static final Set<String> FINITE =
      Set.of("is", "are", "was", "were", "has", "have", "had", "said", "says", "will", "believes");

  /** What no sentence begins with but a question. */
  private static final Set<String> NO_BEGINNING =
      Set.of("said", "says", "told", "reiterated", "called", "would", "has", "had");

  private static final Set<String> REPORTING =
      Set.of("said", "says", "show", "shows", "showed", "found", "reported", "believes");

  /** What an adverbial begins with that a subject must follow. */
  private static final Set<String> ADVERBIALS =
      Set.of("in", "on", "at", "as", "currently", "previously", "looking", "when", "before");

  private static final List<String> OBJECTS = List.of(" a ", " an ", " the ", " that ", " his ");

  private final String text;
  private final List<Double> holes = new ArrayList<>();
  private String first = "";
  private String earlier = "";
  private String before = "";
  private int commas;

  private NameHoles(String text) {
    this.text = text;
  }

  /** How far on in the sentence each hole is, from 0 to 1. */
  static List<Double> in(String sentence) {
    NameHoles scan = new NameHoles(sentence.toLowerCase(Locale.ROOT));
    scan.run();
    return scan.holes;
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      end = Math.max(end, i + 1);
      if (text.charAt(i) != ' ') {
        token(text.substring(i, end), i);
      }
      i = end;
    }
  }

  private void token(String token, int at) {
    if (isHole(token, at)) {
      holes.add((double) at / text.length());
    }
    if (first.isEmpty()) {
      first = token;
    }
    commas += token.equals(",") ? 1 : 0;
    earlier = before;
    before = token;
  }

  private boolean isHole(String token, int at) {
    if (before.isEmpty()) {
      return NO_BEGINNING.contains(token) && !text.endsWith("?");
    }
    return switch (token.charAt(0)) {
      case '.', ',', ';', ':' -> isHoleBeforeStop(at);
      case '\'', '’' -> text.charAt(at - 1) == ' ' && text.startsWith("s ", at + 1);
      case '"', '”' -> text.startsWith(" \"\" ", at - 2) || text.startsWith(" “” ", at - 2);
      default -> isHoleBefore(token, at + token.length());
    };
  }

  /** Whether a blank is left before the full stop, or the preposition cannot end a clause. */
  private boolean isHoleBeforeStop(int at) {
    boolean spaced =
        text.charAt(at - 1) == ' ' && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    boolean bound = BOUND.contains(before) && !earlier.equals("out") && text.charAt(at) == ',';
    return bound || (spaced && (PREPOSITIONS.contains(before) || before.equals("the")));
  }

  /** Whether an object follows a verb that may be an adjective too: learned that, received a. */
  private boolean hasObject(int end) {
    return OBJECTS.stream().anyMatch(each -> text.startsWith(each, end));
  }

  private boolean isHoleBefore(String word, int end) {
    boolean verb = FINITE.contains(word);
    if (before.equals("that")) {
      return verb && REPORTING.contains(earlier);
    }
    if (before.equals(",") && commas == 1) {
      return ADVERBIALS.contains(first) && (verb || (word.endsWith("ed") && hasObject(end)));
    }
    if (ARTICLES.contains(before)) {
      return verb && !word.equals("will");
    }
    return PREPOSITIONS.contains(before)
        && ((verb && !before.equals("at") && !(before.equals("to") && word.equals("have")))
            || (word.equals("and") && (before.equals("of") || before.equals("between"))));
  }
}
