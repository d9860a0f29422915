package org.bilint.lexicon.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import org.bilint.lexicon.Index;
import org.bilint.lexicon.LexiconException;
import org.bilint.lexicon.Simplified;

/** The kinds of dictionary that a user may add. */
public enum Dictionary {
  /** {@code 傳統 传统 [pin1 yin1] /gloss/gloss/}, a word a line. */
  CEDICT,
  /** The table of ECDICT. */
  ECDICT,
  /** {@code english<TAB>chinese} and whatever follows, a rendering a line. */
  TSV;

  /** What a word is worth whose frequency nobody knows: one occurrence in nine million. */
  private static final double WORD = -16;

  /**
   * What a file holds, by its name and its beginning.
   *
   * @param beginning the first characters of the file
   */
  public static Dictionary of(String file, String beginning) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".u8") || beginning.startsWith("# CC-CEDICT")) {
      return CEDICT;
    }
    return name.endsWith(".csv") || beginning.startsWith("word,phonetic,") ? ECDICT : TSV;
  }

  /** A compiled dictionary; the index is for whoever asked for it, and for nobody else. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Compiled(byte[] index, int entries) {}

  /**
   * Compiles a dictionary into the bytes of an {@link Index}.
   *
   * @param origin what the file is called in messages
   * @throws LexiconException with file, line and column, for a line that cannot be read and for a
   *     file without an entry
   */
  public Compiled compile(String origin, Reader in) throws IOException {
    Compilation compilation = new Compilation();
    BufferedReader lines = new BufferedReader(in);
    switch (this) {
      case CEDICT ->
          new CedictReader(origin)
              .read(lines, compilation::add, word -> compilation.addWord(word, WORD));
      case ECDICT ->
          new EcdictReader(origin, new UserForm())
              .read(lines, compilation::add, compilation::addForm);
      case TSV -> new TsvDictionaryReader(origin).read(lines, compilation::add);
    }
    if (compilation.size() == 0) {
      throw BadDictionary.at(origin, 1, 1, "there is no entry in this file");
    }
    compilation.joinForms();
    compilation.addRenderingsAsWords(WORD);
    return new Compiled(IndexWriter.write(compilation, CharacterFacts.NONE, 0), compilation.size());
  }

  /** A user's capitalised words are names where the dictionary says so, and only there. */
  private static final class UserForm implements EcdictReader.ChineseForm {
    @Override
    public String simplified(String text) {
      return Simplified.of(text);
    }

    @Override
    public boolean isName(String text) {
      return false;
    }
  }
}
