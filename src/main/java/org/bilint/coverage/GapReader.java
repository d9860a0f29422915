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

  /** The share of a sentence's words with content that is all of it. */
  private static final double NEARLY_ALL = 0.7;

  /** How far the next comma may be for a list, in characters. */
  private static final int NEAR = 60;

  /** The sorts of words that rules of names and numbers look after. */
  private static final Set<String> OTHERS = Set.of("claimed", "figure", "latin");

  /** A word that is nothing but a common noun is "everyone" as often as not. */
  private static final String NOUN = "noun-verb";

  private static final String NAME = "name";
  private static final Set<String> SPEAKS = DataTable.words("omission/phrases.tsv", "speaks");
  private static final String CLOSERS = "”」』》〉 ";
  private static final String BRACKETS = "(（";
  private static final char LATIN = 0x250;
  private static final String COMMA = "、";
  private static final int OPENS = SpanFeatures.NAMES.indexOf("opens");
  private static final int CLOSES = SpanFeatures.NAMES.indexOf("closes");

  private GapReader() {}

  /**
   * Whether the gap is for this rule to tell. Names, numbers and dates by themselves are the
   * business of others.
   */
  static boolean isTold(Unit unit, Candidate candidate) {
    List<Token> all = unit.source().tokens();
    if (unit.lone()) {
      return true;
    }
    if (candidate.from() == 0 && candidate.to() == all.size()) {
      // Something stands beside it, which is then another sentence and no omission.
      return false;
    }
    if (isGlossed(place(all.subList(candidate.from(), candidate.to())))) {
      return false;
    }
    for (int i = candidate.from(); i < candidate.to(); i++) {
      Token token = all.get(i);
      boolean other = token.sort().startsWith(NAME) || OTHERS.contains(token.sort());
      if (token.content() && !other) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether it says no more than who speaks: "Mr Smith told reporters". Translators move that to
   * another sentence, or leave it to the quotation marks.
   */
  static boolean isAttribution(Unit unit, Candidate candidate) {
    boolean speaks = false;
    for (Token token : unit.source().tokens().subList(candidate.from(), candidate.to())) {
      boolean verb = SPEAKS.contains(token.place().text().toLowerCase(Locale.ROOT));
      boolean other = token.sort().startsWith(NAME) || OTHERS.contains(token.sort());
      if (token.content() && !verb && !other) {
        return false;
      }
      speaks |= verb;
    }
    return speaks;
  }

  /** Whether the original follows in brackets: 米德索莫諾頓(Midsomer Norton). */
  private static boolean isGlossed(Place place) {
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
    if (unit.lone()
        && own >= NEARLY_ALL * content(all.subList(unit.sourceFrom(), unit.sourceTo()))) {
      return Gap.Kind.SENTENCE;
    }
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
        && candidate.features().get(OPENS) > 0
        && candidate.features().get(CLOSES) > 0
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
