package org.bilint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.quality.SharedData;

/**
 * Calls of which no two are alike, made from paragraphs of real ones: sampled, their sentences
 * recombined in one order on both sides, numbers and kept names exchanged on both sides alike. What
 * answers a document, a paragraph or a sentence seen before from a store gains nothing on them.
 *
 * <p>Made from the call that lies beside the checkout on some machines and from public news, which
 * brings in other words, or from the project's own calls.
 */
final class VariedCalls {

  /** A paragraph in both languages. */
  private record Pair(String english, String chinese) {}

  /** As many paragraphs as the call beside the checkout has. */
  static final int PAIRS = 167;

  private static final String SEED = "seed/amazon-2025-q2-call.en-zh-TW.txt";
  private static final String NEWS = "dev/ntrex128.zh-TW.tsv";

  /** One paragraph in so many is of the news. */
  private static final int NEWS_SHARE = 8;

  private static final int PER_SPEAKER = 3;

  private static final Pattern ENGLISH_END = Pattern.compile("(?<=[a-z]{2}[.?!]) (?=[A-Z])");
  private static final Pattern CHINESE_END = Pattern.compile("(?<=[。?!？！])(?=.)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}(?![\\d,])");
  private static final Pattern LATIN = Pattern.compile("\\b[A-Z][a-z]{3,}\\b");
  private static final String[] SYLLABLES = {"ba", "ke", "lo", "mi", "nu", "ra", "so", "ti", "va"};

  private final List<Pair> calls;
  private final List<Pair> news;

  private VariedCalls(List<Pair> calls, List<Pair> news) {
    this.calls = calls;
    this.news = news;
    if (calls.size() < 20) {
      throw new IllegalStateException("only " + calls.size() + " paragraphs to make calls of");
    }
  }

  /** From what is there. */
  static VariedCalls open() throws IOException {
    List<Pair> calls = new ArrayList<>();
    Optional<Path> seed = SharedData.find(SEED);
    read(seed.orElse(Path.of("corpora", "harbor-robotics-2025-q3.en-zh-TW.txt")), calls);
    List<Pair> news = new ArrayList<>();
    Optional<Path> more = SharedData.find(NEWS);
    if (more.isPresent()) {
      SharedData.pairs(more.get())
          .forEach(each -> news.add(new Pair(each.english(), each.chinese())));
    }
    return new VariedCalls(calls, news);
  }

  /** The call that the varied ones are made of, as it is. */
  static Path original() {
    return SharedData.find(SEED).orElse(Path.of("corpora", "harbor-robotics-2025-q3.en-zh-TW.txt"));
  }

  private static void read(Path call, List<Pair> pairs) throws IOException {
    List<String> lines = Files.readAllLines(call);
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isEnglish(lines.get(i)) && !isEnglish(lines.get(i + 1)) && lines.get(i).length() > 20) {
        pairs.add(new Pair(lines.get(i), lines.get(++i)));
      }
    }
  }

  private static boolean isEnglish(String line) {
    return line.codePoints().noneMatch(Character::isIdeographic);
  }

  /** The call of this number, the same every time. */
  String call(int number) {
    Random random = new Random(0x5EED_0000L + number);
    Map<String, String> names = new HashMap<>();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < PAIRS; i++) {
      if (i % PER_SPEAKER == 0) {
        String speaker = invented(random) + " " + invented(random) + " - Analyst";
        out.append(speaker).append('\n').append(speaker).append('\n');
      }
      boolean fromNews = !news.isEmpty() && random.nextInt(NEWS_SHARE) == 0;
      Pair pair = fromNews ? newsItem(random) : paragraph(random);
      pair = renamed(renumbered(pair, random), names, random);
      out.append(pair.english).append('\n').append(pair.chinese).append('\n');
    }
    return out.toString();
  }

  /** Its pairs, those of speakers left out, one a line: source, tab, translation. */
  String pairs(int number) {
    List<String> lines = call(number).lines().toList();
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      if (!lines.get(i).equals(lines.get(i + 1))) {
        pairs.append(lines.get(i)).append('\t').append(lines.get(i + 1)).append('\n');
      }
    }
    return pairs.toString();
  }

  /** The same of the call that the varied ones are made of. */
  String originalPairs() {
    StringBuilder pairs = new StringBuilder();
    for (Pair pair : calls) {
      pairs.append(pair.english).append('\t').append(pair.chinese).append('\n');
    }
    return pairs.toString();
  }

  byte[] bytes(int number) {
    return call(number).getBytes(StandardCharsets.UTF_8);
  }

  private Pair newsItem(Random random) {
    int at = random.nextInt(news.size() - 2);
    Pair first = news.get(at);
    Pair second = news.get(at + 1);
    return new Pair(first.english + " " + second.english, first.chinese + second.chinese);
  }

  /** One paragraph's sentences in another order, or the halves of two. */
  private Pair paragraph(Random random) {
    Pair pair = calls.get(random.nextInt(calls.size()));
    String[] english = ENGLISH_END.split(pair.english);
    String[] chinese = CHINESE_END.split(pair.chinese);
    if (english.length != chinese.length || english.length < 2) {
      return pair;
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < english.length; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (int i : order) {
      left.append(left.isEmpty() ? "" : " ").append(english[i]);
      right.append(chinese[i]);
    }
    return new Pair(left.toString(), right.toString());
  }

  /** Numbers that stand on both sides become others, years and all. */
  private static Pair renumbered(Pair pair, Random random) {
    Map<String, String> others = new HashMap<>();
    Matcher number = NUMBER.matcher(pair.english);
    while (number.find()) {
      String text = number.group();
      if (pair.chinese.contains(text)) {
        int low = text.length() == 1 ? 2 : text.length() == 2 ? 13 : 132;
        int high = text.length() == 1 ? 10 : text.length() == 2 ? 100 : 1000;
        others.put(text, String.valueOf(low + random.nextInt(high - low)));
      }
    }
    return replaced(pair, NUMBER, others);
  }

  /** Names that the translation keeps in Latin letters become others, the same in all the call. */
  private static Pair renamed(Pair pair, Map<String, String> names, Random random) {
    Map<String, String> others = new HashMap<>();
    Matcher name = LATIN.matcher(pair.chinese);
    while (name.find()) {
      String text = name.group();
      if (pair.english.contains(text)) {
        others.put(text, names.computeIfAbsent(text, any -> invented(random)));
      }
    }
    return replaced(pair, LATIN, others);
  }

  private static Pair replaced(Pair pair, Pattern what, Map<String, String> others) {
    if (others.isEmpty()) {
      return pair;
    }
    return new Pair(
        what.matcher(pair.english).replaceAll(m -> others.getOrDefault(m.group(), m.group())),
        what.matcher(pair.chinese).replaceAll(m -> others.getOrDefault(m.group(), m.group())));
  }

  private static String invented(Random random) {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }
}
