package org.bilint.locale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.lexicon.Simplified;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/**
 * The words that are foreign to one place. They are looked for in Simplified characters, so that a
 * word is found in whichever script it is written. Immutable.
 */
public final class ForeignWords {

  /**
   * A foreign word in a text.
   *
   * @param senses those that depend on what it stands for come first, and at most one that does not
   *     comes last
   */
  public record Occurrence(Span span, List<Wording> senses) {

    public Occurrence {
      senses = List.copyOf(senses);
    }
  }

  private final Map<String, List<Wording>> words;
  private final Phrasebook<List<Wording>> phrases;

  ForeignWords(Map<String, List<Wording>> words, Iterable<String> own) {
    Map<String, List<Wording>> all = new TreeMap<>();
    // A longer word of one's own shields the shorter foreign one in it: 信息量, 人民網.
    own.forEach(word -> all.put(Simplified.of(word), List.of()));
    words.forEach((word, senses) -> all.put(Simplified.of(word), sorted(senses)));
    this.words = Collections.unmodifiableMap(new TreeMap<>(words));
    phrases = new Phrasebook<>(all);
  }

  /** The words that are foreign to a place; read on first use, and only then. */
  public static ForeignWords to(LanguageTag locale) {
    return switch (locale) {
      case ZH_TW -> Taiwan.WORDS;
      case ZH_CN -> Mainland.WORDS;
      case ZH_HK -> HongKong.WORDS;
      case EN -> throw new IllegalArgumentException("no tables for " + locale.tag());
    };
  }

  private static final class Taiwan {
    static final ForeignWords WORDS = WordTables.foreignTo(LanguageTag.ZH_TW);
  }

  private static final class Mainland {
    static final ForeignWords WORDS = WordTables.foreignTo(LanguageTag.ZH_CN);
  }

  private static final class HongKong {
    static final ForeignWords WORDS = WordTables.foreignTo(LanguageTag.ZH_HK);
  }

  private static List<Wording> sorted(List<Wording> senses) {
    List<Wording> sorted = new ArrayList<>();
    senses.stream().filter(each -> !each.isCertain()).forEach(sorted::add);
    senses.stream().filter(Wording::isCertain).findFirst().ifPresent(sorted::add);
    return List.copyOf(sorted);
  }

  /** The foreign words in a text, in its order, whatever they stand for. */
  public List<Occurrence> in(String text) {
    List<Occurrence> found = new ArrayList<>();
    for (Phrasebook.Match<List<Wording>> match : phrases.in(Simplified.of(text))) {
      if (!match.known().isEmpty()) {
        found.add(new Occurrence(match.span(), match.known()));
      }
    }
    return found;
  }

  /** The senses of one word, none if it is not foreign. */
  public List<Wording> senses(String word) {
    return Optional.ofNullable(phrases.find(Simplified.of(word)).orElse(null)).orElse(List.of());
  }

  /** All foreign words as the tables write them, with their senses, sorted. */
  public Map<String, List<Wording>> all() {
    return words;
  }
}
