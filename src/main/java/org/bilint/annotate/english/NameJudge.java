package org.bilint.annotate.english;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.annotate.Name;
import org.bilint.annotate.Name.Certainty;
import org.bilint.annotate.Name.Kind;
import org.bilint.annotate.WordClass;
import org.bilint.annotate.english.Piece.Gap;
import org.bilint.annotate.english.Piece.Shape;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Says of a run of capitals whether it is a name, how surely, and of what. */
final class NameJudge {

  /** Endings of words that are made freely, so that a dictionary lacks many of them. */
  private static final List<String> DERIVED =
      List.of(
          "ing", "ed", "ly", "tion", "ness", "ment", "ization", "able", "ers", "ors", "ism",
          "ized");

  private final String text;
  private final List<Piece> pieces;
  private final Casing casing;

  NameJudge(String text, List<Piece> pieces, Casing casing) {
    this.text = text;
    this.pieces = pieces;
    this.casing = casing;
  }

  Optional<Name> judge(List<NamePart> run) {
    int from = run.get(0).from();
    int to = run.get(run.size() - 1).to();
    Gazetteer.@Nullable Entry entry = run.size() == 1 ? run.get(0).entry() : null;
    Certainty certainty = entry == null ? certainty(run, from, to) : certainty(entry, from, to);
    if (certainty == null) {
      return Optional.empty();
    }
    int end = pieces.get(to - 1).end();
    if (entry != null && entry.name().endsWith(".") && text.startsWith(".", end)) {
      end++;
    }
    Span span = new Span(pieces.get(from).start(), end);
    Kind kind = entry == null ? kind(run, from, to) : entry.kind();
    return Optional.of(new Name(span, span.of(text), kind, certainty));
  }

  private @Nullable Certainty certainty(Gazetteer.Entry entry, int from, int to) {
    Piece first = pieces.get(from);
    if (casing == Casing.CAPS && first.common()) {
      return null;
    }
    boolean plain = first.shape() == Shape.CAPITAL || first.shape() == Shape.LOWER;
    if (!entry.word() || to - from > 1 || !plain && casing != Casing.CAPS) {
      return Certainty.SURE;
    }
    if (first.opens() || casing == Casing.TITLE) {
      return isSupported(from) ? Certainty.POSSIBLE : null;
    }
    return first.shape() == Shape.LOWER ? null : Certainty.LIKELY;
  }

  /**
   * What makes a sentence's first word likelier a name: 's, a verb of the third person, a comma.
   */
  private boolean isSupported(int at) {
    if (at + 1 >= pieces.size()) {
      return false;
    }
    Piece next = pieces.get(at + 1);
    if (next.text().equalsIgnoreCase("'s")) {
      return true;
    }
    boolean person = Gazetteer.isGiven(pieces.get(at).text());
    if (person && next.gap() == Gap.COMMA) {
      return true;
    }
    boolean third =
        next.shape() == Shape.LOWER
            && (next.classes().contains(WordClass.VERB)
                    && !next.classes().contains(WordClass.NOUN)
                    && next.text().endsWith("s")
                || NameWords.THIRD.has(next.text()));
    return next.gap() == Gap.SPACE && third && !pieces.get(at).text().endsWith("s");
  }

  private @Nullable Certainty certainty(List<NamePart> run, int from, int to) {
    Piece first = pieces.get(from);
    if (to - from == 1) {
      return single(first);
    }
    boolean listed =
        run.stream().map(NamePart::entry).anyMatch(each -> each != null && !each.word());
    boolean strange = pieces.subList(from, to).stream().anyMatch(this::isTelling);
    if (listed || strange || Gazetteer.isGiven(first.text())) {
      return Certainty.SURE;
    }
    return casing == Casing.SENTENCE ? Certainty.LIKELY : null;
  }

  private boolean isTelling(Piece piece) {
    return piece.isStrange() || piece.shape() == Shape.CAPS && casing != Casing.CAPS;
  }

  private @Nullable Certainty single(Piece piece) {
    return switch (piece.shape()) {
      case MIXED, CODE -> Certainty.SURE;
      case CAPS -> capitals(piece);
      case CAPITAL -> capital(piece);
      default -> null;
    };
  }

  private @Nullable Certainty capital(Piece piece) {
    boolean weak = piece.opens() || casing != Casing.SENTENCE;
    if (!piece.common()) {
      return strange(piece, weak);
    }
    if (weak) {
      return null;
    }
    return isHead(piece.text()) ? Certainty.POSSIBLE : Certainty.LIKELY;
  }

  private @Nullable Certainty capitals(Piece piece) {
    if (casing == Casing.CAPS) {
      return piece.isProper() && !piece.common() ? Certainty.SURE : null;
    }
    if (!piece.common()) {
      return Certainty.SURE;
    }
    if (piece.isProper()) {
      return Certainty.SURE;
    }
    return piece.text().length() > 3 ? null : Certainty.LIKELY;
  }

  private static @Nullable Certainty strange(Piece piece, boolean weak) {
    if (!weak || piece.isProper()) {
      return Certainty.SURE;
    }
    String lower = piece.text().toLowerCase(Locale.ROOT);
    boolean derived = lower.indexOf('-') >= 0 || DERIVED.stream().anyMatch(lower::endsWith);
    return derived || !piece.classes().isEmpty() ? null : Certainty.LIKELY;
  }

  private static boolean isHead(String word) {
    return NameWords.ORGANIZATION.has(word)
        || NameWords.PLACE.has(word)
        || NameWords.PRODUCT.has(word);
  }

  private Kind kind(List<NamePart> run, int from, int to) {
    Piece first = pieces.get(from);
    Kind byHead = byHead(first, beforeConnector(from, to), to - from);
    if (byHead != null) {
      return byHead;
    }
    boolean titled = from > 0 && NameWords.TITLE.has(pieces.get(from - 1).text()) && !first.opens();
    boolean initials = first.shape() == Shape.SINGLE;
    if (initials || titled && first.shape() == Shape.CAPITAL) {
      return Kind.PERSON;
    }
    if (to - from == 1) {
      return ofSingle(first);
    }
    Gazetteer.@Nullable Entry leading = run.get(0).entry();
    if (leading != null && leading.kind() != Kind.PERSON) {
      return leading.kind() == Kind.PLACE ? Kind.OTHER : Kind.PRODUCT;
    }
    if (Gazetteer.isGiven(first.text())) {
      return Kind.PERSON;
    }
    List<Piece> all = pieces.subList(from, to);
    if (all.stream().anyMatch(each -> each.shape() == Shape.CODE)) {
      return Kind.PRODUCT;
    }
    boolean person =
        to - from <= 4 && all.stream().allMatch(NameJudge::mayBePerson) && !first.common();
    return person ? Kind.PERSON : Kind.OTHER;
  }

  /** The word that says what it is: Committee in "Select Committee on Trade". */
  private Piece beforeConnector(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (pieces.get(i).shape() == Shape.LOWER && !NameWords.PARTICLE.has(pieces.get(i).text())) {
        return pieces.get(i - 1);
      }
    }
    return pieces.get(to - 1);
  }

  private static boolean mayBePerson(Piece piece) {
    return piece.shape() == Shape.CAPITAL && !piece.common()
        || piece.shape() == Shape.SINGLE
        || NameWords.PARTICLE.has(piece.text());
  }

  private static Kind ofSingle(Piece piece) {
    if (NameWords.GENERIC.has(piece.text())) {
      return Kind.ACRONYM;
    }
    return switch (piece.shape()) {
      case CAPS -> Kind.ACRONYM;
      case CODE -> Kind.PRODUCT;
      default ->
          Gazetteer.isGiven(piece.text()) || Gazetteer.isSurname(piece.text())
              ? Kind.PERSON
              : Kind.OTHER;
    };
  }

  private static @Nullable Kind byHead(Piece first, Piece last, int length) {
    if (length == 1) {
      return null;
    }
    if (NameWords.PRODUCT.has(last.text()) || first.text().equals("Project")) {
      return Kind.PRODUCT;
    }
    if (NameWords.PLACE.has(last.text()) || NameWords.PLACE_FIRST.has(first.text())) {
      return Kind.PLACE;
    }
    return NameWords.ORGANIZATION.has(last.text()) || NameWords.ORGANIZATION.has(first.text())
        ? Kind.ORGANIZATION
        : null;
  }
}
