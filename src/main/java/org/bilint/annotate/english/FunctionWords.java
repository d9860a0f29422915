package org.bilint.annotate.english;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.WordClass;
import org.bilint.text.DataTable;
import org.jspecify.annotations.Nullable;

/** The closed classes of English, {@code rules/words/function.tsv}. */
final class FunctionWords {

  /** Words that are verbs in their own right too. */
  private static final Set<String> VERBS = Set.of("have", "do");

  private static final Map<String, Analysis> WORDS = new HashMap<>();

  static {
    for (DataTable.Row row : DataTable.load("words/function.tsv")) {
      String lemma = row.cells(2).get(1);
      for (String word : row.cells().get(0).split(" ")) {
        String base = lemma.equals("-") ? word : lemma;
        Set<WordClass> classes =
            VERBS.contains(base)
                ? Set.of(WordClass.FUNCTION, WordClass.VERB)
                : Set.of(WordClass.FUNCTION);
        WORDS.put(word, new Analysis(classes, base, base));
      }
    }
  }

  private FunctionWords() {}

  /** The analysis of a function word in lower case. */
  static @Nullable Analysis find(String lower) {
    return WORDS.get(lower);
  }
}
