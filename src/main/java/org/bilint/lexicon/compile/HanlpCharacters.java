package org.bilint.lexicon.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilint.lexicon.IndexFormat;
import org.bilint.lexicon.Lexicon;

/** What HanLP's tables tell of single characters. */
final class HanlpCharacters {

  static final String TRADITIONAL = "/data/dictionary/tc/t2s.txt";

  /**
   * Characters with two Simplified forms, one of them the character itself: 著名 and 接着. HanLP's
   * table leaves most of them alone.
   */
  private static final Map<Character, Character> AMBIGUOUS =
      Map.of('著', '着', '乾', '干', '藉', '借', '瞭', '了', '覆', '复');

  /** Pronouns that only Traditional text has, and variants that the table lacks. */
  private static final Map<Character, Character> ALSO =
      Map.of('妳', '你', '祂', '他', '牠', '它', '甦', '苏', '喫', '吃', '祇', '只', '痠', '酸', '峯', '峰');

  private HanlpCharacters() {}

  static CharacterFacts of(Map<String, Integer> counts) throws IOException {
    Map<Character, Character> simplified = simplified();
    StringBuilder pairs = new StringBuilder();
    simplified.forEach((from, to) -> pairs.append(from).append(to));
    return new CharacterFacts(pairs.toString().toCharArray(), kept(counts), rarity(counts));
  }

  private static Map<Character, Character> simplified() throws IOException {
    Map<Character, Character> forms = new TreeMap<>();
    InputStream table = HanlpCharacters.class.getResourceAsStream(TRADITIONAL);
    if (table == null) {
      throw new IOException(TRADITIONAL + " is missing from the class path");
    }
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        // The table has quotation marks too, which stay as they are.
        if (line.length() == 3 && Glosses.isHan(line.charAt(0)) && Glosses.isHan(line.charAt(2))) {
          forms.put(line.charAt(0), line.charAt(2));
        }
      }
    }
    ALSO.forEach(forms::putIfAbsent);
    forms.putAll(AMBIGUOUS);
    return forms;
  }

  /** Neighbours of words in which a character that has another Simplified form stays. */
  private static int[] kept(Map<String, Integer> counts) {
    TreeSet<Integer> kept = new TreeSet<>();
    kept.add('瞭' << 16 | '望');
    for (String word : counts.keySet()) {
      for (int i = 0; i + 1 < word.length(); i++) {
        char first = word.charAt(i);
        char second = word.charAt(i + 1);
        if (AMBIGUOUS.containsKey(first) || AMBIGUOUS.containsKey(second)) {
          kept.add(first << 16 | second);
        }
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  private static float[] rarity(Map<String, Integer> counts) {
    double[] seen = new double[IndexFormat.LAST_HAN - IndexFormat.FIRST_HAN + 1];
    double total = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      for (char c : word.getKey().toCharArray()) {
        if (c >= IndexFormat.FIRST_HAN && c <= IndexFormat.LAST_HAN) {
          seen[c - IndexFormat.FIRST_HAN] += word.getValue();
          total += word.getValue();
        }
      }
    }
    float[] rarity = new float[seen.length];
    Arrays.fill(rarity, (float) Lexicon.RAREST);
    for (int i = 0; i < seen.length; i++) {
      if (seen[i] > 0) {
        rarity[i] = (float) Math.min(Lexicon.RAREST, -Math.log(seen[i] / total));
      }
    }
    return rarity;
  }
}
