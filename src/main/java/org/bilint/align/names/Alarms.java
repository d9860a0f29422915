package org.bilint.align.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Name;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.DataTable;
import org.bilint.text.Place;

/**
 * Which names a translation must show. Many are rightly translated by their meaning, shortened, or
 * made a pronoun; only where that is unlikely does a name without counterpart tell of an error.
 */
final class Alarms {

  /** Names of more words are titles as a rule, and titles are translated. */
  private static final int MOST_WORDS = 4;

  private static final int FEWEST_LETTERS = 4;
  private static final int LONGEST_MORA = 3;

  private final NameBook book;
  private final GenericWords generic;
  private final CommonWords common;
  private final Map<String, Set<String>> romanised = new HashMap<>();

  Alarms(NameBook book, GenericWords generic, CommonWords common) {
    this.book = book;
    this.generic = generic;
    this.common = common;
    for (DataTable.Row row : DataTable.load("names/romanised.tsv")) {
      List<String> cells = row.cells(2);
      romanised.put(cells.get(0), Set.of(cells.get(1).split(" ")));
    }
  }

  boolean alarming(Sought sought) {
    Name name = sought.source().name();
    if (name.kind() == Name.Kind.ACRONYM
        || name.certainty() == Name.Certainty.POSSIBLE
        || sought.words().size() > MOST_WORDS
        || inQuotes(sought.source().place())) {
      return false;
    }
    List<KnownName> known = book.find(sought.text());
    if (!known.isEmpty()) {
      return known.stream().allMatch(each -> mustShow(each, sought));
    }
    return name.kind() != Name.Kind.PRODUCT
        && name.certainty() == Name.Certainty.SURE
        && sought.distinctive().stream().anyMatch(each -> isOutstanding(each, name))
        && !isEastAsian(name.kind(), sought.words());
  }

  /** Places and people; others unless their names are descriptions, which may be shortened. */
  private boolean mustShow(KnownName known, Sought sought) {
    return switch (known.kind()) {
      case ACRONYM -> false;
      case PLACE, DEMONYM, PERSON -> true;
      case ORGANIZATION, PRODUCT ->
          known.commonWord()
              ? sought.source().name().certainty() == Name.Certainty.SURE
              : known.latin() == KnownName.Latin.KEEP
                  || sought.distinctive().stream().noneMatch(common::isInDictionary);
    };
  }

  /** Whether a translation that leaves this word out must be wrong; the name is sure to be one. */
  private boolean isOutstanding(String word, Name name) {
    if (word.length() < FEWEST_LETTERS
        || NameWords.isAllCapitals(word)
        || !isWord(word)
        || isLearned(word)
        || generic.contains(word)) {
      return false;
    }
    if (name.kind() == Name.Kind.PERSON) {
      return true;
    }
    // Plurals are Clintons, Rangers, Remainers: the people of a name, who may go by another word.
    return !common.isCommon(word) && NameWords.singular(word).isEmpty();
  }

  /** Coronaviridae, Sinophobia: words that Chinese renders by the meaning of their parts. */
  private boolean isLearned(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return romanised.getOrDefault("learned", Set.of()).stream().anyMatch(lower::endsWith);
  }

  private static boolean isWord(String word) {
    return NameWords.isCapitalised(word) && word.chars().allMatch(Character::isLetter);
  }

  /** Quoted, as titles of works are. */
  private static boolean inQuotes(Place place) {
    String text = place.segment().text();
    int before = place.span().start() - 1;
    int after = place.span().end();
    return before >= 0
        && after < text.length()
        && "\"“'‘«".indexOf(text.charAt(before)) >= 0
        && "\"”'’»,.".indexOf(text.charAt(after)) >= 0;
  }

  private boolean isEastAsian(Name.Kind kind, List<String> words) {
    List<String> lower =
        words.stream()
            .flatMap(each -> Arrays.stream(each.toLowerCase(Locale.ROOT).split("-")))
            .toList();
    boolean family =
        kind != Name.Kind.PLACE && (isListed("korean", lower) || isListed("vietnamese", lower));
    return family || lower.stream().allMatch(this::isJapanese);
  }

  private boolean isListed(String list, List<String> words) {
    Set<String> names = romanised.getOrDefault(list, Set.of());
    return words.size() > 1
        && (names.contains(words.get(0)) || names.contains(words.get(words.size() - 1)));
  }

  /** Whether syllables of Japanese, double consonants aside, make up the whole word. */
  private boolean isJapanese(String word) {
    Set<String> morae = romanised.getOrDefault("mora", Set.of());
    boolean[] reached = new boolean[word.length() + 1];
    reached[0] = true;
    for (int i = 0; i < word.length(); i++) {
      if (!reached[i]) {
        continue;
      }
      boolean doubled =
          i + 1 < word.length()
              && word.charAt(i) == word.charAt(i + 1)
              && "kstp".indexOf(word.charAt(i)) >= 0;
      reached[i + 1] |= doubled;
      for (int length = 1; length <= LONGEST_MORA && i + length <= word.length(); length++) {
        reached[i + length] |= morae.contains(word.substring(i, i + length));
      }
    }
    return reached[word.length()];
  }
}
