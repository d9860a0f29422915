package org.bilint.lexicon.compile;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bilint.lexicon.Index;
import org.bilint.lexicon.IndexFile;
import org.bilint.lexicon.LexiconException;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.SimplifiedTable;

/** Compiles the bundled lexicon. The build runs it after the classes are compiled. */
public final class BaseLexicon {

  private static final String ECDICT = "/ecdict.csv";

  /** What a rendering that no corpus holds counts, in occurrences. */
  private static final double UNSEEN = 0.1;

  private BaseLexicon() {}

  /**
   * Writes the lexicon below this directory of classes, unless it is there and was made from the
   * same dictionaries by the same classes.
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      throw new IllegalArgumentException("the directory of classes is the one argument");
    }
    Path classes = Path.of(arguments[0]);
    Path target = classes.resolve(Lexicons.BUNDLED);
    long stamp = Stamp.of(classes, resource(ECDICT), resource(HanlpCharacters.TRADITIONAL));
    if (!isCurrent(target, stamp)) {
      Files.createDirectories(target.resolveSibling(""));
      Path draft = target.resolveSibling("base.lexicon.new");
      Files.write(draft, compiled(stamp));
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean isCurrent(Path target, long stamp) {
    File file = target.toFile();
    try {
      return file.isFile() && IndexFile.open(file).stamp() == stamp;
    } catch (LexiconException e) {
      return false;
    }
  }

  private static URL resource(String name) throws IOException {
    URL found = BaseLexicon.class.getResource(name);
    if (found == null) {
      throw new IOException(name + " is missing from the class path");
    }
    return found;
  }

  /** The bytes of the lexicon; {@link Index} reads them. */
  static byte[] compiled(long stamp) throws IOException {
    HanlpSource hanlp = new HanlpSource();
    CharacterFacts characters = HanlpCharacters.of(hanlp.counts());
    SimplifiedTable table = new SimplifiedTable(characters.simplified(), characters.kept());
    Compilation compilation = new Compilation();
    hanlp.counts().forEach((word, count) -> compilation.addWord(word, hanlp.logProbability(count)));
    EcdictReader.ChineseForm form =
        new EcdictReader.ChineseForm() {
          @Override
          public String simplified(String text) {
            return table.of(text);
          }

          @Override
          public boolean isName(String text) {
            return hanlp.isNameOrUnknown(text);
          }
        };
    try (InputStream in = resource(ECDICT).openStream();
        BufferedReader text =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      new EcdictReader(ECDICT, form).read(text, compilation::add, compilation::addForm);
    }
    compilation.joinForms();
    compilation.addRenderingsAsWords(hanlp.logProbability(UNSEEN));
    return IndexWriter.write(compilation, characters, stamp);
  }
}
