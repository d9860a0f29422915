package org.bilint.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.bilint.read.Glyphs.Script;

/**
 * Whether the Chinese of a document is like the English before it or like the English behind it:
 * figures and foreign words stand in both. Runs of lines are compared, since translations may
 * follow by the run.
 */
final class Likeness {

  private static final int RUNS_READ = 400;
  private static final int TOKENS_READ = 2_000;
  private static final int CHARACTERS_READ = 2_000;

  private final double[] shared = new double[2];
  private Set<String> before = Set.of();
  private Set<String> run = new HashSet<>();
  private boolean english;
  private int runs;

  private Likeness() {}

  /** From -1, all like the English behind, to 1, all like the English before. */
  static double of(Iterable<Line> lines) {
    Likeness likeness = new Likeness();
    for (Line line : lines) {
      if (line.script() == Script.LATIN || line.script() == Script.CHINESE) {
        likeness.read(line);
      }
      if (likeness.runs > RUNS_READ) {
        break;
      }
    }
    likeness.compare();
    double[] shared = likeness.shared;
    return (shared[0] - shared[1]) / (shared[0] + shared[1] + 1);
  }

  private void read(Line line) {
    boolean latin = line.script() == Script.LATIN;
    if (runs == 0 || latin != english) {
      compare();
      before = run;
      run = new HashSet<>();
      english = latin;
      runs++;
    }
    // A line that is no sentence may be a name, which the lines on both sides repeat.
    if (!latin || !Notices.isTitle(line)) {
      addTokens(line.text());
    }
  }

  /** How much of the Chinese of two neighbouring runs stands in the English one. */
  private void compare() {
    Set<String> chinese = english ? before : run;
    Set<String> other = english ? run : before;
    int common = 0;
    for (String token : chinese) {
      common += other.contains(token) ? 1 : 0;
    }
    shared[english ? 1 : 0] += chinese.isEmpty() ? 0 : (double) common / chinese.size();
  }

  /** Adds the runs of letters, two at least, and of digits, in lower case. */
  private void addTokens(String text) {
    int length = Math.min(text.length(), CHARACTERS_READ);
    int start = -1;
    for (int i = 0; i <= length && run.size() < TOKENS_READ; i++) {
      char c = i < length ? text.charAt(i) : ' ';
      boolean part = Glyphs.isLatin(c) || (c >= '0' && c <= '9');
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        if (i - start > 1 || Character.isDigit(text.charAt(start))) {
          run.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
  }
}
