package org.bilint.lexicon.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.IndexFormat;
import org.bilint.lexicon.Simplified;

/**
 * Reads {@code english<TAB>chinese} lines; further fields, blank lines and # lines are passed over.
 */
final class TsvDictionaryReader {

  private final String origin;

  TsvDictionaryReader(String origin) {
    this.origin = origin;
  }

  void read(BufferedReader in, Consumer<Draft> entries) throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (!text.isBlank() && text.charAt(0) != '#') {
        entry(text, number, entries);
      }
    }
  }

  private void entry(String line, int number, Consumer<Draft> entries) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      throw BadDictionary.at(origin, number, 1, "a tab has to stand between English and Chinese");
    }
    int end = line.indexOf('\t', tab + 1);
    String english = line.substring(0, tab).strip();
    String chinese = line.substring(tab + 1, end < 0 ? line.length() : end).strip();
    if (!EnglishKeys.isUsable(english)) {
      throw BadDictionary.at(
          origin, number, 1, "'" + english + "' is no expression of one to four words");
    }
    if (!Glosses.hasHan(chinese) || chinese.length() > IndexFormat.LONGEST_TEXT) {
      throw BadDictionary.at(origin, number, tab + 2, "'" + chinese + "' is no Chinese word");
    }
    boolean name = Character.isUpperCase(english.charAt(0));
    entries.accept(new Draft(english, 0, "", List.of(new Gloss(Simplified.of(chinese), name))));
  }
}
