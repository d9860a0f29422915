package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.Linter;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.quality.Judgements.Judgement;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.LanguageTag;

/** Runs the rules over human translations, where nearly every finding is a false alarm. */
final class HumanTranslations {

  static final Set<Category> QUANTITIES = EnumSet.of(Category.NUMBER, Category.UNIT, Category.DATE);

  /** A finding and the pair it stands in. */
  record Alarm(Pair pair, Finding finding) {}

  /** What came of a set. */
  record Result(String set, int segments, int withQuantity, List<Alarm> alarms) {}

  private HumanTranslations() {}

  static Result measure(Path path, Linter linter) throws IOException {
    List<Pair> pairs = SharedData.pairs(path);
    LanguageTag language = pairs.get(0).language();
    CheckedDocument checked =
        linter.lint(SharedData.document(path.getFileName().toString(), language, pairs));
    int withQuantity = 0;
    for (AlignedPair pair : checked.aligned().pairs()) {
      withQuantity += hasQuantity(pair.source()) || hasQuantity(pair.target()) ? 1 : 0;
    }
    List<Alarm> alarms = new ArrayList<>();
    for (Finding finding : checked.findings()) {
      if (QUANTITIES.contains(finding.rule().category())) {
        int offset = finding.place().inDocument().start();
        int line = checked.aligned().document().lines().line(offset);
        alarms.add(new Alarm(pairs.get(line - 1), finding));
      }
    }
    return new Result(path.getFileName().toString(), pairs.size(), withQuantity, alarms);
  }

  private static boolean hasQuantity(List<Annotated> side) {
    return side.stream().flatMap(each -> each.mentions().stream()).anyMatch(m -> !m.weak());
  }

  static String table(List<Result> results, Judgements judgements) {
    StringBuilder out = new StringBuilder();
    out.append(
        "| set | segments | with a quantity | with a finding | ... minor or worse | judged right |"
            + " judged false | not read | false, share of those with a quantity |\n");
    out.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    for (Result result : results) {
      Set<Integer> flagged = new TreeSet<>();
      Set<Integer> shown = new TreeSet<>();
      Set<Integer> right = new TreeSet<>();
      Set<Integer> wrong = new TreeSet<>();
      Set<Integer> unread = new TreeSet<>();
      for (Alarm alarm : result.alarms()) {
        int index = alarm.pair().index();
        flagged.add(index);
        if (alarm.finding().severity() != Severity.NEUTRAL) {
          shown.add(index);
        }
        Judgement judgement = judgements.of(result.set(), index, alarm.finding().rule().id());
        (judgement == null ? unread : judgement.right() ? right : wrong).add(index);
      }
      out.append(
          String.format(
              "| %s | %d | %d | %d | %d | %d | %d | %d | %.2f%% |%n",
              result.set(),
              result.segments(),
              result.withQuantity(),
              flagged.size(),
              shown.size(),
              right.size(),
              wrong.size(),
              unread.size(),
              100.0 * (wrong.size() + unread.size()) / Math.max(1, result.withQuantity())));
    }
    return out.toString();
  }

  /** The findings judged false, each with the reason it remains. */
  static String remaining(List<Result> results, Judgements judgements) {
    StringBuilder out = new StringBuilder("| set | segment | rule | severity | why it remains |\n");
    out.append("|---|--:|---|---|---|\n");
    for (Result result : results) {
      for (Alarm alarm : result.alarms()) {
        Finding finding = alarm.finding();
        Judgement judgement =
            judgements.of(result.set(), alarm.pair().index(), finding.rule().id());
        if (judgement != null && !judgement.right()) {
          out.append(
              String.format(
                  "| %s | %d | %s | %s | %s |%n",
                  result.set(),
                  alarm.pair().index(),
                  finding.rule().id(),
                  finding.severity().word(),
                  judgement.reason()));
        }
      }
    }
    return out.toString();
  }

  /** Every finding with its texts, for reading; stays out of the project. */
  static String reading(List<Result> results, Judgements judgements) {
    StringBuilder out = new StringBuilder();
    for (Result result : results) {
      for (Alarm alarm : result.alarms()) {
        Finding finding = alarm.finding();
        Judgement judgement =
            judgements.of(result.set(), alarm.pair().index(), finding.rule().id());
        out.append(result.set()).append('\t').append(alarm.pair().index()).append('\t');
        out.append(finding.rule().id()).append('\t').append(finding.severity().word());
        out.append('\t').append(judgement == null ? "?" : judgement.right() ? "right" : "false");
        out.append('\t').append(finding.message()).append("\n    ");
        out.append(alarm.pair().english()).append("\n    ");
        out.append(alarm.pair().chinese()).append('\n');
      }
    }
    return out.toString();
  }
}
