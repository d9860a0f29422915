package org.bilint.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bilint.text.DataTable;

/**
 * Words of a talk that say nothing which a reader of the translation would miss, or that each
 * language has its own of: you know, on the other hand, your line is open.
 */
public final class Fillers {

  private static final Set<String> PHRASES = DataTable.words("omission/phrases.tsv", "filler");
  private static final Set<String> JOINING = DataTable.words("omission/phrases.tsv", "joining");

  /** Spaces of any kind and all marks but those within a word. */
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");

  private Fillers() {}

  /** Whether a stretch of English is one of them, with "and" or the like before it or without. */
  public static boolean isFiller(String stretch) {
    List<String> words =
        Arrays.stream(BETWEEN.split(stretch.toLowerCase(Locale.ROOT)))
            .filter(word -> !word.isEmpty())
            .map(word -> word.replace('’', '\''))
            .collect(Collectors.toList());
    while (!words.isEmpty() && JOINING.contains(words.get(0))) {
      words = words.subList(1, words.size());
    }
    return PHRASES.contains(String.join("-", words));
  }
}
