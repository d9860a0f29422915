package org.bilint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Rule;
import org.bilint.check.Severity;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/** A call as long as they come: 2,000 pairs, 5,000 findings of 40 rules, 60 turns. */
final class LargeCall {

  static final int PAIRS = 2_000;
  static final int FINDINGS = 5_000;

  private static final int RULES = 40;
  private static final int PAIRS_PER_TURN = 34;

  private static final String ENGLISH =
      "In the second quarter of the year revenue was $%d.%d billion, up %d%% from a year ago, and the"
          + " operating margin of our cloud segment grew by %d basis points to a new high, while the"
          + " cost of the chips that we build ourselves fell again. We expect the third quarter to"
          + " follow the same pattern, and I will come back to guidance in a moment.";

  private static final String CHINESE =
      "今年第二季的營收為 %d.%d 億美元，比去年同期成長 %d%%，雲端部門的營業利益率提高 %d 個基點，再創新高，"
          + "自行設計的晶片成本則再次下降。我們預期第三季會維持同樣的趨勢，稍後我會再說明財測。";

  private LargeCall() {}

  static CheckedDocument checked() {
    Random random = new Random(20250731);
    List<Rule> rules = new ArrayList<>();
    Category[] categories = Category.values();
    for (int i = 0; i < RULES; i++) {
      rules.add(
          SampleDocument.rule(
              String.format("RULE%03d", i),
              "defect-of-kind-" + i,
              categories[i % categories.length],
              "Because a reader would take the sentence for another one, and nothing tells."));
    }
    SampleDocument document = new SampleDocument("calls/large.txt", LanguageTag.ZH_TW, "\n");
    int findings = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      if (pair % PAIRS_PER_TURN == 0) {
        document.speaker("Speaker " + pair % 7 + " - Analyst", "發言人 " + pair % 7);
      }
      int a = random.nextInt(100);
      int b = random.nextInt(10);
      document.pair(
          String.format(ENGLISH, a, b, b + 3, a + 10), String.format(CHINESE, a, b, b + 3, a + 10));
      int own = (pair + 1) * FINDINGS / PAIRS - findings;
      for (int i = 0; i < own; i++) {
        Rule rule = rules.get(random.nextInt(RULES));
        Severity severity = Severity.values()[random.nextInt(Severity.values().length)];
        String message =
            "$" + a + "." + b + " billion became " + a + "." + b + " 億美元: 10 times too small";
        if (i == 0) {
          document.finding(rule, severity, message, a + "." + b + " billion", "億美元", "10 億美元");
        } else {
          int start = 10 + random.nextInt(60);
          document.findingAt(rule, severity, message, new Span(start, start + 4));
        }
      }
      findings += own;
    }
    return document.checked();
  }
}
