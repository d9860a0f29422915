package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bilint.Linter;
import org.bilint.align.AlignedPair;
import org.bilint.align.Aligner;
import org.bilint.lexicon.Lexicons;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Block;
import org.bilint.text.LanguageTag;

/**
 * How well a score tells sentences that translate each other from sentences that do not: the share
 * of (true, shuffled) couples in which the true one scores higher, ties counting half.
 */
final class AlignmentAuc {

  /** How much a Chinese text looks like the translation of an English one; higher is more. */
  interface Scorer {
    double score(String english, String chinese, LanguageTag language);
  }

  private static final int MOST = 2_000;

  private static final Aligner ALIGNER = new Aligner(Lexicons.bundled());

  /** What is measured; one line a scorer. */
  private static Map<String, Scorer> scorers() {
    Map<String, Scorer> scorers = new LinkedHashMap<>();
    scorers.put("length alone", AlignmentAuc::byLength);
    scorers.put("words", AlignmentAuc::byWords);
    return scorers;
  }

  private AlignmentAuc() {}

  /** The floor: how near the Chinese comes to the length that the English lets expect. */
  private static double byLength(String english, String chinese, LanguageTag language) {
    return -Math.abs(Math.log((1 + english.length()) / (1 + 3.2 * chinese.length())));
  }

  /** The links between the words of the pair as a document of its own. */
  private static double byWords(String english, String chinese, LanguageTag language) {
    return ALIGNER
        .align(
            SharedData.document(
                "pair", language, List.of(new Pair("", 0, language, english, chinese))))
        .pairs()
        .stream()
        .flatMap(pair -> pair.beads().stream())
        .mapToDouble(bead -> bead.words().agreement())
        .sum();
  }

  static String report(Linter linter, List<Path> sets, long seed) throws IOException {
    Map<String, List<Pair>> data = new LinkedHashMap<>();
    for (Path set : sets) {
      data.put(set.getFileName().toString(), SharedData.pairs(set));
    }
    Optional<Path> call = SharedData.find("seed/amazon-2025-q2-call.en-zh-TW.txt");
    if (call.isPresent()) {
      data.put("the call's paragraphs", paragraphs(call.get(), linter));
    }
    if (data.isEmpty()) {
      return "Skipped: the data is not here.\n";
    }
    StringBuilder out = new StringBuilder("| score | set | pairs | AUC |\n|---|---|--:|--:|\n");
    scorers()
        .forEach(
            (name, scorer) ->
                data.forEach(
                    (set, pairs) -> {
                      List<Pair> chosen = chosen(pairs, seed);
                      out.append(
                          String.format(
                              Locale.ROOT,
                              "| %s | %s | %d | %.3f |%n",
                              name,
                              set,
                              chosen.size(),
                              auc(scorer, chosen)));
                    }));
    return out.toString();
  }

  private static List<Pair> paragraphs(Path call, Linter linter) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (AlignedPair pair : GoldRun.lint(call, linter).aligned().pairs()) {
      if (pair.kind() == Block.Kind.SPEECH
          && pair.source().size() == 1
          && pair.target().size() == 1) {
        pairs.add(
            new Pair(
                GoldCall.SET,
                pairs.size(),
                pair.target().get(0).language(),
                pair.source().get(0).segment().text(),
                pair.target().get(0).segment().text()));
      }
    }
    return pairs;
  }

  private static List<Pair> chosen(List<Pair> pairs, long seed) {
    List<Pair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.subList(0, Math.min(MOST, shuffled.size()));
  }

  /** The pairs stand in a random order, so that each one's neighbour is a random stranger. */
  static double auc(Scorer scorer, List<Pair> pairs) {
    double[] right = new double[pairs.size()];
    double[] wrong = new double[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      Pair stranger = pairs.get((i + 1) % pairs.size());
      right[i] = scorer.score(pair.english(), pair.chinese(), pair.language());
      wrong[i] = scorer.score(pair.english(), stranger.chinese(), pair.language());
    }
    Arrays.sort(wrong);
    double sum = 0;
    for (double each : right) {
      sum += (below(wrong, each, false) + below(wrong, each, true)) / 2.0;
    }
    return sum / right.length / wrong.length;
  }

  /** How many of the sorted numbers are less than a limit, or, if asked, equal to it as well. */
  private static int below(double[] sorted, double limit, boolean orEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean left = orEqual ? sorted[middle] <= limit : sorted[middle] < limit;
      low = left ? middle + 1 : low;
      high = left ? high : middle;
    }
    return low;
  }
}
