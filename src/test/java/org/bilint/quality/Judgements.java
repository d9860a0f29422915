package org.bilint.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.check.Finding;
import org.bilint.text.Place;

/**
 * What a reader of both languages said of findings on texts outside the project: the table {@code
 * corpora/judgements/*.tsv} with set, index, rule, verdict ({@code right} or {@code false}) and the
 * reason. The index is a segment's number, or a line's. The texts are not ours to ship: where one
 * place bears several findings of a rule, the rule is followed by {@code #} and a digest of the
 * finding's two texts.
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

  /** The verdict on one finding: its own, or the one on all findings of its rule at this index. */
  Judgement of(String set, int index, Finding finding) {
    Judgement own = of(set, index, name(finding));
    return own == null ? of(set, index, finding.rule().id()) : own;
  }

  /** How the tables name a finding: its rule and a digest of its texts. */
  static String name(Finding finding) {
    return finding.rule().id()
        + "#"
        + digest(
            finding.source().map(Place::text).orElse("")
                + "\n"
                + finding.target().map(Place::text).orElse(""));
  }

  /** Eight hexadecimal digits that stand for a text. */
  static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String key(String set, int index, String rule) {
    return set + "\t" + index + "\t" + rule;
  }
}
