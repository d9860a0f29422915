package org.bilint.align.words;

import java.util.Locale;
import java.util.Set;
import org.bilint.annotate.Word;
import org.bilint.lexicon.ChineseWords;
import org.bilint.lexicon.Lexicon;
import org.bilint.text.Memo;
import org.bilint.text.RegionMemo;

/**
 * What words of either language are wherever they stand, with what the lexicon gives for them: each
 * is read once, since documents share their words. Bounded, and safe for use by several threads.
 */
public final class Vocabulary {

  /** A word with its renderings has a thousand bytes or two. */
  private static final int ENGLISH = 15_000;

  private static final int CHINESE_BITS = 14;

  private record Form(String text, String lemma) {

    @Override
    public int hashCode() {
      return 31 * text.hashCode() + lemma.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Form that && text.equals(that.text) && lemma.equals(that.lemma);
    }
  }

  /**
   * An English word.
   *
   * @param lemma in lower case
   * @param light whether it says little, by the list of such words
   * @param renderings what usually renders it if it says little
   */
  record English(String lemma, boolean light, Set<String> renderings, Glosses glosses) {}

  /**
   * A Chinese word.
   *
   * @param key Latin letters in lower case
   * @param content whether it says something by itself
   */
  record Chinese(String key, boolean content) {

    static Chinese of(String simplified) {
      String key = simplified.toLowerCase(Locale.ROOT);
      return new Chinese(key, Character.isLetter(key.charAt(0)) && !FunctionWords.isChinese(key));
    }
  }

  private final Lexicon lexicon;
  private final ChineseWords cutter;
  private final Memo<Form, English> english = new Memo<>(ENGLISH, this::read);
  private final RegionMemo<Chinese> chinese = new RegionMemo<>(CHINESE_BITS, Chinese::of);

  public Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cutter = new ChineseWords(lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  ChineseWords cutter() {
    return cutter;
  }

  English of(Word word) {
    return english.of(new Form(word.text(), word.lemma()));
  }

  private English read(Form form) {
    String lower = form.text.toLowerCase(Locale.ROOT);
    return new English(
        form.lemma.toLowerCase(Locale.ROOT),
        FunctionWords.isEnglish(lower, form.lemma),
        FunctionWords.renderings(lower, form.lemma),
        Glosses.of(lexicon, form.text, form.lemma));
  }

  /** A word in a Simplified text. */
  Chinese of(String simplified, int from, int to) {
    return chinese.of(simplified, from, to);
  }
}
