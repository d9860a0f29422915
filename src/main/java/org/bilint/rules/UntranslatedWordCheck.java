package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.annotate.WordClass;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.DataTable;
import org.bilint.text.Place;

/**
 * An English common word left in the Chinese: Vibe 編碼 for vibe coding. A name may stay, so a
 * capital needs proof that it is none: the same word in lower case or in Chinese elsewhere, or an
 * expression that the lexicon holds. In lower case, what is no loanword is a slip.
 */
final class UntranslatedWordCheck implements Check.OfDocument {

  /** Words rarer than this are names and terms of art more often than words. */
  private static final int COMMON = 30_000;

  private static final int LONGEST_PHRASE = 3;

  private final Lexicon lexicon;
  private final Set<String> loanwords;

  UntranslatedWordCheck(Lexicon lexicon) {
    this.lexicon = lexicon;
    loanwords = DataTable.words("words/loanwords.tsv");
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    Map<String, WordUsage> usage = WordUsage.of(document);
    List<Hit> hits = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        phrases(bead, hits);
        for (TargetWord word : bead.words().target()) {
          if (!loanwords.contains(word.key()) && LatinWord.isPlain(word.place())) {
            source(bead, word)
                .filter(index -> isLeft(bead, index, word, usage))
                .map(index -> hit(bead.words().source().get(index), word, usage))
                .ifPresent(hits::add);
          }
        }
      }
    }
    return hits;
  }

  /** Two or three words together; a longer run is a passage, of another rule. */
  private void phrases(Bead bead, List<Hit> hits) {
    List<TargetWord> target = bead.words().target();
    List<SourceWord> source = bead.words().source();
    for (int i = 0; i < target.size(); i++) {
      LatinRun run = LatinRun.at(target, i);
      int length = run.words().size();
      if (length > 1 && length <= LONGEST_PHRASE && !LatinWord.isEnclosed(run.place())) {
        int at = run.in(source);
        if (at >= 0
            && run.words().stream().noneMatch(word -> loanwords.contains(word.key()))
            && source.subList(at, at + length).stream().allMatch(this::isCommon)) {
          hits.add(
              new Hit(
                  Optional.of(run.placeIn(source, at)),
                  Optional.of(run.place()),
                  Optional.empty(),
                  Map.of("elsewhere", ""),
                  Optional.empty()));
        }
      }
      i += Math.max(0, length - 1);
    }
  }

  /** The English word that was kept, the nearest if there are several. */
  private static Optional<Integer> source(Bead bead, TargetWord word) {
    List<SourceWord> words = bead.words().source();
    int best = -1;
    double at = (double) bead.words().target().indexOf(word) / bead.words().target().size();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).word().text().equalsIgnoreCase(word.place().text())
          && (best < 0
              || Math.abs((double) i / words.size() - at)
                  < Math.abs((double) best / words.size() - at))) {
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private boolean isLeft(Bead bead, int index, TargetWord target, Map<String, WordUsage> usage) {
    SourceWord word = bead.words().source().get(index);
    if (!isCommon(word)) {
      return false;
    }
    boolean lower = Character.isLowerCase(word.word().text().charAt(0));
    if (lower) {
      return Character.isLowerCase(target.place().text().charAt(0)) || proof(bead, index, usage);
    }
    return LatinWord.isBeforeChinese(target.place())
        && qualifiesNoun(bead, index)
        && proof(bead, index, usage);
  }

  private boolean isCommon(SourceWord word) {
    boolean class_ =
        word.word().is(WordClass.NOUN)
            || word.word().is(WordClass.VERB)
            || word.word().is(WordClass.ADJECTIVE)
            || word.word().is(WordClass.ADVERB);
    String lemma = word.word().lemma().toLowerCase(Locale.ROOT);
    return class_
        && lexicon.find(lemma).stream().anyMatch(each -> each.rank() > 0 && each.rank() <= COMMON);
  }

  /** Whether a noun or a verbal noun in lower case comes next: coding, model. */
  private static boolean qualifiesNoun(Bead bead, int index) {
    if (index + 1 >= bead.words().source().size()) {
      return false;
    }
    SourceWord next = bead.words().source().get(index + 1);
    String text = next.word().text();
    return Character.isLowerCase(text.charAt(0))
        && (next.word().is(WordClass.NOUN) || text.endsWith("ing"));
  }

  /** Whether the document, or the lexicon, shows that the word is no name here. */
  private boolean proof(Bead bead, int index, Map<String, WordUsage> usage) {
    SourceWord word = bead.words().source().get(index);
    WordUsage each = WordUsage.of(word, usage);
    int others = each.capital() - (word.opens() ? 0 : 1);
    if (each.lower() > 0 && each.lower() >= others) {
      return true;
    }
    if (index + 1 >= bead.words().source().size() || others > 0) {
      return false;
    }
    String expression =
        (word.word().lemma() + " " + bead.words().source().get(index + 1).word().lemma())
            .toLowerCase(Locale.ROOT);
    return !lexicon.find(expression).isEmpty();
  }

  private static Hit hit(SourceWord source, TargetWord target, Map<String, WordUsage> usage) {
    List<Place> translated = WordUsage.of(source, usage).translated();
    String elsewhere =
        translated.isEmpty() ? "" : "; elsewhere it is rendered " + translated.get(0).text();
    return new Hit(
        Optional.of(source.place()),
        Optional.of(target.place()),
        Optional.empty(),
        Map.of("elsewhere", elsewhere),
        Optional.empty());
  }
}
