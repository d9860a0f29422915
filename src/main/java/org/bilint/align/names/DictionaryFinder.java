package org.bilint.align.names;

import java.util.List;
import java.util.Optional;
import org.bilint.align.names.Sought.Found;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/**
 * The renderings that the dictionary holds for the whole name; of a single word only those of a
 * name, for the others are {@link PartsFinder}'s.
 */
final class DictionaryFinder implements NameFinder {

  /** What a rendering may lack at its end: the dictionary has 阿拉斯加州 and the text 阿拉斯加. */
  private static final String DROPPED = "州市省县郡国人语的河岛山湖";

  private static final int LONG_ENOUGH_TO_CUT = 3;

  private final Lexicon lexicon;
  private final CommonWords common;

  DictionaryFinder(Lexicon lexicon, CommonWords common) {
    this.lexicon = lexicon;
    this.common = common;
  }

  @Override
  public Optional<Found> find(Sought name, TargetText text, LanguageTag language) {
    if (name.words().size() > Lexicon.LONGEST) {
      return Optional.empty();
    }
    return find(name.text(), name.words().size() > 1, text, name.window(text))
        .map(span -> new Found(text, span, Means.DICTIONARY, span.length()));
  }

  /**
   * @param anySense whether renderings of common words count
   */
  Optional<Span> find(String english, boolean anySense, TargetText text, Span within) {
    Optional<Span> best = Optional.empty();
    for (String form : NameWords.forms(english)) {
      for (Entry entry : lexicon.find(form)) {
        boolean capital = NameWords.isCapitalised(entry.headword());
        if (!capital && NameWords.isAllCapitals(form)) {
          continue;
        }
        for (Gloss gloss : entry.glosses()) {
          Optional<Span> span = find(gloss.text(), text, within);
          if (span.isPresent() && (anySense || capital || common.rendersName(form, gloss))) {
            best = longer(best, span);
          }
        }
      }
    }
    return best;
  }

  private static Optional<Span> find(String gloss, TargetText text, Span within) {
    if (gloss.length() < 2) {
      return Optional.empty();
    }
    Optional<Span> whole = text.find(gloss, within);
    if (whole.isPresent() || gloss.length() < LONG_ENOUGH_TO_CUT) {
      return whole;
    }
    int cut = gloss.length() - 1;
    return DROPPED.indexOf(gloss.charAt(cut)) < 0
        ? Optional.empty()
        : text.find(gloss.substring(0, cut), within);
  }

  static Optional<Span> longer(Optional<Span> a, Optional<Span> b) {
    return List.of(a, b).stream()
        .flatMap(Optional::stream)
        .reduce((x, y) -> y.length() > x.length() ? y : x);
  }
}
