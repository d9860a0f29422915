package org.bilint.quality;

import java.util.List;
import org.bilint.check.Finding;
import org.bilint.quality.Judgements.Judgement;

/** Findings by what a reader said of them. */
record Verdicts(int right, int wrong, int unread) {

  /** One judged thing: where it stands, and the finding. */
  record Judged(String set, int index, Finding finding) {

    /** {@code right}, {@code false} or {@code ?}. */
    String word(Judgements judgements) {
      return Verdicts.word(judgements.of(set, index, finding));
    }

    /** A row as the tables of judgements hold it, with an open verdict unless there is one. */
    String row(Judgements judgements) {
      return String.join(
          "\t", set, String.valueOf(index), Judgements.name(finding), word(judgements));
    }
  }

  static Verdicts of(List<Judged> all, Judgements judgements) {
    int right = 0;
    int wrong = 0;
    for (Judged each : all) {
      String word = each.word(judgements);
      right += word.equals("right") ? 1 : 0;
      wrong += word.equals("false") ? 1 : 0;
    }
    return new Verdicts(right, wrong, all.size() - right - wrong);
  }

  static String word(Judgement judgement) {
    return judgement == null ? "?" : judgement.right() ? "right" : "false";
  }
}
