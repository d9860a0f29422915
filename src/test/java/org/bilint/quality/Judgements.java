package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a reader of both languages said of findings on human translations: the table {@code
 * corpora/judgements/*.tsv} with set, index, rule, verdict ({@code right} or {@code false}) and the
 * reason. It names segments by number only; their text is not ours to ship.
 */
final class Judgements {

  /** A verdict with its reason. */
  record Judgement(boolean right, String reason) {}

  private final Map<String, Judgement> verdicts = new TreeMap<>();

  static Judgements load(Path folder) throws IOException {
    Judgements judgements = new Judgements();
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          judgements.read(file);
        }
      }
    }
    return judgements;
  }

  private void read(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("#") || cells.length < 5) {
        continue;
      }
      boolean right = cells[3].equals("right");
      if (!right && !cells[3].equals("false")) {
        throw new IllegalStateException(file + ": verdict " + cells[3]);
      }
      verdicts.put(
          key(cells[0], Integer.parseInt(cells[1]), cells[2]), new Judgement(right, cells[4]));
    }
  }

  /** The verdict on a rule's findings in a segment, or null if nobody read them. */
  Judgement of(String set, int index, String rule) {
    return verdicts.get(key(set, index, rule));
  }

  private static String key(String set, int index, String rule) {
    return set + "\t" + index + "\t" + rule;
  }
}
