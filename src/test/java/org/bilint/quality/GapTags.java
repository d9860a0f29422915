package org.bilint.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.LanguageTag;

/**
 * Machine translations whose gaps people tagged while they corrected them: which sentences lack
 * something, by bilint and by the length of the translation alone.
 */
final class GapTags {

  /**
   * A sentence and whether its correction filled a gap with a source word that had no rendering.
   */
  private record Tagged(Pair pair, boolean gap, boolean lost, double ratio) {}

  private final Linter linter;

  GapTags(Linter linter) {
    this.linter = linter;
  }

  String report() throws IOException {
    Optional<Path> path = SharedData.find("dev/mlqepe_wl_enzh_dev.jsonl");
    if (path.isEmpty()) {
      return "Skipped: the data is not here.\n";
    }
    List<Tagged> all = new ArrayList<>();
    for (JsonNode row : JsonLines.read(path.get())) {
      String english = row.get("src").asText();
      String chinese = row.get("mt").asText();
      Pair pair = new Pair("mlqepe", all.size(), LanguageTag.ZH_CN, english, chinese);
      boolean gap = isBad(row.get("gap_tags"));
      boolean lost = gap && isBad(row.get("src_tags"));
      all.add(
          new Tagged(pair, gap, lost, (double) chinese.length() / Math.max(1, english.length())));
    }
    PairFindings found =
        PairFindings.of(
            linter, all.stream().map(Tagged::pair).toList(), EnumSet.of(Category.OMISSION));
    double[] ratios = all.stream().mapToDouble(Tagged::ratio).sorted().toArray();
    StringBuilder out = new StringBuilder();
    out.append("A post-editor inserts words for many reasons, most of them no omission.\n\n");
    out.append("| | sentences | with a gap and an unrendered word | precision | recall |");
    out.append(" with a gap | precision | recall |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    out.append(row("all of them", all, all));
    for (Severity least : List.of(Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL)) {
      List<Tagged> flagged = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (found.of(i).stream().anyMatch(each -> each.severity().atLeast(least))) {
          flagged.add(all.get(i));
        }
      }
      String name =
          "an omission finding, " + least.word() + (least == Severity.MAJOR ? "" : " or worse");
      out.append(row(name, flagged, all));
      out.append(
          row(
              "the shortest translations, as many",
              below(all, ratio(ratios, flagged.size())),
              all));
    }
    for (int share : new int[] {10, 5, 2}) {
      out.append(
          row(
              "the shortest of " + 100 / share + " in 100",
              below(all, ratio(ratios, all.size() / share)),
              all));
    }
    return out.toString();
  }

  private static double ratio(double[] ratios, int at) {
    return ratios[Math.min(ratios.length - 1, at)];
  }

  private static List<Tagged> below(List<Tagged> all, double most) {
    DoublePredicate isShort = ratio -> ratio < most;
    return all.stream().filter(each -> isShort.test(each.ratio())).toList();
  }

  private static boolean isBad(JsonNode tags) {
    for (JsonNode tag : tags) {
      if (tag.asText().equals("BAD")) {
        return true;
      }
    }
    return false;
  }

  private static String row(String what, List<Tagged> some, List<Tagged> all) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %s |%n",
        what,
        some.size(),
        cells(some, all, Tagged::lost),
        cells(some, all, Tagged::gap));
  }

  private static String cells(List<Tagged> some, List<Tagged> all, Predicate<Tagged> is) {
    long right = some.stream().filter(is).count();
    long wanted = all.stream().filter(is).count();
    return String.format(
        Locale.ROOT,
        "%d | %.1f%% | %.1f%%",
        right,
        100.0 * right / Math.max(1, some.size()),
        100.0 * right / Math.max(1, wanted));
  }
}
