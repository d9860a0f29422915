package org.bilint.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.coverage.Coverage.Candidate;
import org.bilint.text.DataTable;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** Says what a stretch without counterpart is. */
final class GapReader {

  /** Words with content in an item of a list. */
  private static final int LONGEST_ITEM = 3;

  /** How far the next comma may be for a list, in characters. */
  private static final int NEAR = 60;

  /** A word that is nothing but a common noun is "everyone" as often as not. */
  private static final String NOUN = "noun-verb";

  private static final Set<String> FORMULAS = DataTable.words("omission/phrases.tsv", "formula");
  private static final Set<String> SPEAKS = DataTable.words("omission/phrases.tsv", "speaks");
  private static final String CLOSERS = "”」』》〉 ";
  private static final String BRACKETS = "(（";
  private static final char LATIN = 0x250;
  private static final String COMMA = "、";

  private GapReader() {}

  /**
   * What of a stretch's length may stand unexplained in a neighbour that was not paired, before the
   * stretch counts as rendered there.
   */
  private static final double ANSWERED = 0.4;

  /** The longest term that is told with its original in brackets, in Han characters. */
  private static final int TERM = 14;

  /**
   * Whether the gap is for this rule to tell. Names, numbers and dates by themselves are the
   * business of others, and "good afternoon, everyone" is nobody's.
   */
  static boolean isTold(Unit unit, Candidate candidate) {
    List<Token> all = unit.source().tokens();
    if (!unit.lone() && candidate.from() == 0 && candidate.to() == all.size()) {
      // Something stands beside it, which is then another sentence and no omission.
      return false;
    }
    if (unit.hasNeighbours() && candidate.features()[SpanFeatures.AVAILABLE] > ANSWERED) {
      return false;
    }
    List<Token> stretch = all.subList(candidate.from(), candidate.to());
    boolean other = true;
    boolean formula = true;
    for (Token token : stretch) {
      if (token.content()) {
        other &= Sorts.isOther(token.sort());
        formula &= FORMULAS.contains(token.place().text().toLowerCase(Locale.ROOT));
      }
    }
    return !formula && (unit.lone() || !other && !isGlossed(place(stretch)));
  }

  /**
   * Whether it says no more than who speaks: "Mr Smith told reporters". Translators move that to
   * another sentence, or leave it to the quotation marks.
   */
  static boolean isAttribution(Unit unit, Candidate candidate) {
    boolean speaks = false;
    for (Token token : unit.source().tokens().subList(candidate.from(), candidate.to())) {
      boolean verb = SPEAKS.contains(token.place().text().toLowerCase(Locale.ROOT));
      if (token.content() && !verb && !Sorts.isOther(token.sort())) {
        return false;
      }
      speaks |= verb;
    }
    return speaks;
  }

  /**
   * Whether a number or a date in it has its counterpart: a free rendering keeps that, and what was
   * added has none.
   */
  static boolean holdsAnswer(Unit unit, Candidate candidate) {
    return unit.source().supports().subList(candidate.from(), candidate.to()).stream()
        .anyMatch(support -> support == Support.CLAIMED);
  }

  /** Whether the original follows in brackets: 米德索莫諾頓(Midsomer Norton). */
  private static boolean isGlossed(Place place) {
    return holdsOriginal(place.text()) || isBeforeOriginal(place);
  }

  /** Whether it is a term with its original: 疾病防治中心 (Center for Disease Control. */
  private static boolean holdsOriginal(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (BRACKETS.indexOf(text.charAt(i)) >= 0
          && text.charAt(i + 1) < LATIN
          && Character.isLetter(text.charAt(i + 1))) {
        return text.chars().filter(Character::isIdeographic).count() <= TERM;
      }
    }
    return false;
  }

  private static boolean isBeforeOriginal(Place place) {
    String text = place.segment().text();
    int at = place.span().end();
    while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at + 1 < text.length()
        && BRACKETS.indexOf(text.charAt(at)) >= 0
        && Character.isIdeographic(text.charAt(place.span().end() - 1))
        && text.charAt(at + 1) < LATIN
        && Character.isLetter(text.charAt(at + 1));
  }

  /** From the first word of the stretch to the last that stands in the same segment. */
  static Place place(List<Token> stretch) {
    Place first = stretch.get(0).place();
    int end = first.span().end();
    for (Token token : stretch) {
      Place place = token.place();
      end = place.segment().equals(first.segment()) ? Math.max(end, place.span().end()) : end;
    }
    return new Place(first.segment(), new Span(first.span().start(), end));
  }

  static Gap.Kind kind(Unit unit, Candidate candidate, Place place) {
    List<Token> all = unit.source().tokens();
    long own = content(all.subList(candidate.from(), candidate.to()));
    if (own <= LONGEST_ITEM && isItem(place) && isListed(unit)) {
      return Gap.Kind.ITEM;
    }
    return own > 1 ? Gap.Kind.CLAUSE : Gap.Kind.WORD;
  }

  /** Whether the other side tells things in a row, with the comma that Chinese has for that. */
  private static boolean isListed(Unit unit) {
    List<Token> other = unit.target().tokens();
    for (int i = 1; i < other.size(); i++) {
      Place left = other.get(i - 1).place();
      Place right = other.get(i).place();
      if (left.segment().equals(right.segment())
          && left.segment().text().startsWith(COMMA, left.span().end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a single word stands between marks, where it is not there for its neighbour's sake. */
  static boolean isSetOff(Unit unit, Candidate candidate) {
    Side side = unit.source();
    return side.tokens().get(candidate.from()).sort().startsWith(NOUN)
        && candidate.from() > unit.sourceFrom()
        && candidate.features()[SpanFeatures.OPENS] > 0
        && candidate.features()[SpanFeatures.CLOSES] > 0
        && content(side.tokens().subList(candidate.from(), candidate.to())) == 1;
  }

  private static long content(List<Token> tokens) {
    return tokens.stream().filter(Token::content).count();
  }

  /** Whether it stands between commas, or a comma and a conjunction, with another comma near. */
  private static boolean isItem(Place place) {
    String text = place.segment().text();
    String before = text.substring(Math.max(0, place.span().start() - NEAR), place.span().start());
    int end = place.span().end();
    String after = text.substring(end, Math.min(text.length(), end + NEAR));
    String own = place.text().toLowerCase(Locale.ROOT);
    boolean joined = own.startsWith("and ") || own.startsWith("or ");
    boolean opens = joined || before.stripTrailing().endsWith(",");
    boolean closes = after.startsWith(",") || after.startsWith(" and ") || after.startsWith(" or ");
    boolean another =
        before.stripTrailing().replaceAll(",$", "").contains(",") || after.contains(",");
    return another && (opens && closes || joined || closes && after.startsWith(","));
  }
}
