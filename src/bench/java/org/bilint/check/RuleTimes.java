package org.bilint.check;

import java.util.List;
import java.util.Locale;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.bench.FreshCalls;

/**
 * Times the rules one by one over many calls, a process of its own. Each runs twice over a call:
 * what the first time takes longer is what it had to ask of the document as the first of several.
 */
final class RuleTimes {

  private static final int WARM_UP = 10;

  private RuleTimes() {}

  /**
   * Prints a line for each rule: id, name, milliseconds a call the first time and the second.
   *
   * @param args how many calls
   */
  public static void main(String[] args) {
    int calls = Integer.parseInt(args[0]);
    FreshCalls fresh = new FreshCalls();
    List<RuleSet.Loaded> rules =
        FreshCalls.rules().loaded().stream()
            .filter(loaded -> !(loaded.check() instanceof Check.OfFindings))
            .toList();
    long[] first = new long[rules.size()];
    long[] again = new long[rules.size()];
    for (int i = 0; i < WARM_UP + calls; i++) {
      AlignedDocument document = fresh.aligned().remembering();
      boolean counts = i >= WARM_UP;
      time(rules, document, counts ? first : first.clone());
      time(rules, document, counts ? again : again.clone());
    }
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i).rule();
      System.out.printf(
          Locale.ROOT,
          "%s\t%s\t%.4f\t%.4f%n",
          rule.id(),
          rule.name(),
          first[i] / 1e6 / calls,
          again[i] / 1e6 / calls);
    }
  }

  private static void time(List<RuleSet.Loaded> rules, AlignedDocument document, long[] sums) {
    for (int i = 0; i < sums.length; i++) {
      long start = System.nanoTime();
      run(rules.get(i).check(), document);
      sums[i] += System.nanoTime() - start;
    }
  }

  private static void run(Check check, AlignedDocument document) {
    if (check instanceof Check.OfDocument whole) {
      whole.check(document);
    } else if (check instanceof Check.OfBead each) {
      for (AlignedPair pair : document.pairs()) {
        for (Bead bead : pair.beads()) {
          each.check(bead);
        }
      }
    }
  }
}
