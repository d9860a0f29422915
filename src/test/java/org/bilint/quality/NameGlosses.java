package org.bilint.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a public dictionary gives for names, in Simplified characters: all glosses of a headword in
 * capitals, and of another only those that are marked as a person's or a place's name. Read from
 * the dictionary's own table, so that the measure owes nothing to bilint's lexicon.
 */
final class NameGlosses {

  private static final String TABLE = "/ecdict.csv";
  private static final int TRANSLATION = 3;
  private static final Pattern MARKED =
      Pattern.compile("([\\u4e00-\\u9fff]{2,})[（(][^）)]*(?:男子名|女子名|姓氏|姓|人名|地名|城市|国家)");
  private static final Pattern MARKED_LINE =
      Pattern.compile("\\[(?:人名|地名)\\]\\s*([\\u4e00-\\u9fff]{2,})");
  private static final Pattern BRACKETS = Pattern.compile("[（(\\[][^）)\\]]*[）)\\]]");
  private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]{2,8}");

  /** Marked glosses with a character, from which on it is one that names are written with. */
  private static final int USUAL = 3;

  private final Map<String, Set<String>> glosses = new HashMap<>();
  private final Map<Integer, Integer> characters = new HashMap<>();

  private NameGlosses() {}

  /** The glosses of the wanted words; empty if the dictionary is not on the class path. */
  static Optional<NameGlosses> load(Collection<String> wanted) throws IOException {
    Set<String> words = new TreeSet<>();
    wanted.forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    words.removeIf(CapitalRuns::isNoName);
    try (InputStream in = NameGlosses.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        return Optional.empty();
      }
      NameGlosses glosses = new NameGlosses();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        if (comma > 0 && words.contains(line.substring(0, comma).toLowerCase(Locale.ROOT))) {
          glosses.add(line.substring(0, comma), cell(line, TRANSLATION));
        }
      }
      return Optional.of(glosses);
    }
  }

  /** The renderings of a name, those of any case together. */
  Set<String> of(String name) {
    return glosses.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
  }

  /** Whether the names of people are often written with a character. */
  boolean isUsual(char c) {
    return characters.getOrDefault((int) c, 0) >= USUAL;
  }

  private void add(String word, String translation) {
    Set<String> found =
        glosses.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new TreeSet<>());
    for (Pattern marked : new Pattern[] {MARKED, MARKED_LINE}) {
      Matcher names = marked.matcher(translation);
      while (names.find()) {
        found.add(names.group(1));
        names.group(1).chars().forEach(c -> characters.merge(c, 1, Integer::sum));
      }
    }
    if (Character.isUpperCase(word.charAt(0))) {
      String plain = BRACKETS.matcher(translation.replace("\\n", ";")).replaceAll("");
      for (String piece : plain.split("[,;，；、]")) {
        String gloss = piece.replaceFirst("^\\s*[a-z]+\\.", "").replaceFirst("的\\s*$", "").strip();
        if (HAN.matcher(gloss).matches()) {
          found.add(gloss);
        }
      }
    }
  }

  private static String cell(String line, int number) {
    int at = 0;
    boolean quoted = false;
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < line.length() && at <= number; i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        at++;
      } else if (at == number) {
        cell.append(c);
      }
    }
    return cell.toString();
  }
}
