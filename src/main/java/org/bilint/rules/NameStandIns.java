package org.bilint.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.names.NameLink;
import org.bilint.align.names.Stranger;
import org.bilint.annotate.Name;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;

/** Whether what looks like a name where another one was lost has taken its place. */
final class NameStandIns {

  enum Verdict {
    /** Nothing stands for the name. */
    NONE,
    /** Somebody else's name does. */
    ANOTHER,
    /** Something does that may be the name after all. */
    PERHAPS
  }

  private static final int SAME_START = 3;
  private static final int SAME_LATIN = 4;

  /** The fewest words of a name that is described rather than rendered. */
  private static final int LONG = 5;

  /** A word up to this place by frequency is a common one. */
  private static final int COMMON = 10_000;

  private final Lexicon lexicon;
  private final NameBook book;
  private final SoundMatcher sound;
  private final Map<String, Set<String>> governed = new HashMap<>();
  private final Set<String> generic = new HashSet<>();

  NameStandIns(Lexicon lexicon, NameBook book, SoundMatcher sound) {
    this.lexicon = lexicon;
    this.book = book;
    this.sound = sound;
    for (DataTable.Row row : DataTable.load("names/capitals.tsv")) {
      List<String> cells = row.cells(2);
      governed.put(cells.get(0), Set.of(cells.get(1).split(";")));
    }
    for (DataTable.Row row : DataTable.load("names/generic.tsv")) {
      generic.add(row.cells(2).get(0));
    }
  }

  Verdict of(NameLink link) {
    if (link.stranger().isEmpty()) {
      return Verdict.NONE;
    }
    Stranger stranger = link.stranger().get();
    return switch (stranger.sort()) {
      case KNOWN -> known(link, stranger.names());
      case LATIN -> latin(link, stranger.place());
      case SOUND ->
          isKnown(link) || link.name().kind() != Name.Kind.PERSON
              ? Verdict.NONE
              : sound(link, stranger.place());
    };
  }

  /** A person for a person, a place for a place; a company's name may hold a place's. */
  private Verdict known(NameLink link, Set<String> names) {
    String name = NameRecord.key(link);
    boolean person = link.name().kind() == Name.Kind.PERSON;
    if (names.stream()
        .anyMatch(
            each ->
                shareWord(name, each)
                    || areOne(name, each)
                    || (person && name.regionMatches(0, each, 0, SAME_START)))) {
      return Verdict.PERHAPS;
    }
    boolean same =
        names.stream()
            .flatMap(each -> book.find(each).stream())
            .filter(each -> !each.commonWord())
            .anyMatch(each -> isOfKind(each.kind(), link));
    return same ? Verdict.ANOTHER : Verdict.NONE;
  }

  private boolean isOfKind(KnownName.Kind kind, NameLink link) {
    return switch (link.name().kind()) {
      case PERSON -> kind == KnownName.Kind.PERSON;
      case PLACE -> kind == KnownName.Kind.PLACE || kind == KnownName.Kind.DEMONYM;
      case ORGANIZATION, PRODUCT ->
          kind == KnownName.Kind.ORGANIZATION || kind == KnownName.Kind.PRODUCT;
      case ACRONYM -> false;
      case OTHER -> kind == KnownName.Kind.PERSON;
    };
  }

  /** Whether one is a capital and the other what is governed from there. */
  private boolean areOne(String a, String b) {
    return governed.getOrDefault(a, Set.of()).contains(b)
        || governed.getOrDefault(b, Set.of()).contains(a);
  }

  private static boolean shareWord(String a, String b) {
    List<String> words = NameRecord.words(b);
    return NameRecord.words(a).stream()
        .anyMatch(word -> words.contains(word) || words.contains(word.replaceFirst("s$", "")));
  }

  private Verdict latin(NameLink link, Place stranger) {
    String name = NameRecord.key(link).toLowerCase(Locale.ROOT);
    String other = stranger.text().toLowerCase(Locale.ROOT);
    String line = stranger.segment().text();
    int before = stranger.span().start() - 1;
    boolean bracketed = before >= 0 && "(（".indexOf(line.charAt(before)) >= 0;
    boolean alike =
        name.contains(other) || other.contains(name) || name.regionMatches(0, other, 0, SAME_START);
    // What is in brackets may explain a name that is rendered in a way that is not known.
    boolean explains = bracketed && !(isKnown(link) && link.name().kind() == Name.Kind.PLACE);
    return explains || alike ? Verdict.PERHAPS : Verdict.ANOTHER;
  }

  /** A transliteration may be the name's own, in an unusual way, if it begins or ends alike. */
  private Verdict sound(NameLink link, Place stranger) {
    String text = Simplified.of(stranger.text());
    for (String word : NameRecord.words(NameRecord.key(link))) {
      for (int length = SAME_START; length <= word.length(); length++) {
        if (sound.find(word.substring(0, length), text).isPresent()) {
          return Verdict.PERHAPS;
        }
      }
    }
    return Verdict.ANOTHER;
  }

  /** A name with a common word in it, such as Europa League, may be rendered by its meaning. */
  boolean isDescription(NameLink link) {
    List<String> all = NameRecord.words(NameRecord.key(link));
    List<String> words =
        all.stream().filter(word -> !generic.contains(word.toLowerCase(Locale.ROOT))).toList();
    return all.size() > 1
        && !isKnown(link)
        && link.name().kind() != Name.Kind.PERSON
        && words.stream().anyMatch(this::isCommon)
        && words.stream().noneMatch(this::isStrange)
        && (link.stranger().isEmpty() || words.stream().noneMatch(this::isPlace));
  }

  private boolean isPlace(String word) {
    return book.find(word).stream()
        .anyMatch(each -> each.kind() == KnownName.Kind.PLACE && !each.commonWord());
  }

  /** Whether a long name of a body holds a place, and its translation none of its renderings. */
  boolean isWithoutPlace(NameLink link, String simplified, LanguageTag language) {
    List<String> words = NameRecord.words(NameRecord.key(link));
    List<KnownName> places =
        words.stream().filter(this::isPlace).flatMap(word -> book.find(word).stream()).toList();
    return words.size() >= LONG
        && link.name().kind() == Name.Kind.ORGANIZATION
        && link.name().certainty() == Name.Certainty.SURE
        && !places.isEmpty()
        && places.stream()
            .flatMap(each -> book.renderings(each, language).stream())
            .noneMatch(simplified::contains);
  }

  /** Whether no dictionary knows the word: Steinbrueck, of which Peer is no description. */
  private boolean isStrange(String word) {
    return word.length() > SAME_LATIN
        && lexicon.find(word.toLowerCase(Locale.ROOT)).isEmpty()
        && word.chars().allMatch(Character::isLetter);
  }

  /** Whether somebody else who is known stands for a name that is sure to be one. */
  boolean isReplacedByKnown(NameLink link) {
    return link.name().certainty() == Name.Certainty.SURE
        && link.name().text().chars().noneMatch(Character::isDigit)
        && link.stranger().filter(each -> each.sort() == Stranger.Sort.KNOWN).isPresent()
        && of(link) == Verdict.ANOTHER;
  }

  private boolean isCommon(String word) {
    return lexicon.find(word.toLowerCase(Locale.ROOT)).stream()
        .anyMatch(
            each ->
                Character.isLowerCase(each.headword().charAt(0))
                    && each.rank() > 0
                    && each.rank() <= COMMON);
  }

  boolean isKnown(NameLink link) {
    return !book.find(NameRecord.key(link)).isEmpty();
  }

  /**
   * Whether something that may stand for the name is in a text after all: a rendering that is
   * known, be it in another name's, a shorter or a slightly different one, or nearly the same
   * letters.
   */
  boolean isIn(NameLink link, String simplified, LanguageTag language) {
    String name = NameRecord.key(link);
    String start =
        name.substring(0, Math.min(name.length(), Math.max(SAME_LATIN, name.length() - 2)));
    return (start.length() >= SAME_START && simplified.contains(start))
        || book.find(name).stream()
            .flatMap(each -> book.renderings(each, language).stream())
            .anyMatch(
                each ->
                    NameShortening.isIn(each, simplified)
                        || (link.name().kind() == Name.Kind.PERSON
                            && each.length() == 1
                            && simplified.contains(each)));
  }

  /** How the name is usually rendered. */
  Optional<String> usual(NameLink link, LanguageTag language) {
    return book.find(NameRecord.key(link)).stream()
        .flatMap(each -> each.preferred(language).stream())
        .findFirst();
  }

  boolean isDemonym(NameLink link) {
    List<KnownName> known = book.find(NameRecord.key(link));
    return link.name().kind() == Name.Kind.PLACE
        && !known.isEmpty()
        && known.stream().allMatch(each -> each.kind() == KnownName.Kind.DEMONYM);
  }
}
