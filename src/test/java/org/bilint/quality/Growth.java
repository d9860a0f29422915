package org.bilint.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.text.Block;
import org.bilint.text.Document;

/**
 * How the time grows from a call of {@value #SMALL} pairs to one ten times as long.
 *
 * @param ratio the times as long that the long one takes
 * @param told the times themselves
 * @param diagnostics of the short one
 */
record Growth(double ratio, String told, List<String> diagnostics) {

  /** Ten times the pairs, and some room for what a larger heap costs. */
  static final double MOST = 12;

  private static final int SMALL = 2_000;
  private static final int TRIES = 3;

  static Growth measure(Linter linter) {
    Document small = call(SMALL);
    Document large = call(10 * SMALL);
    time(linter, small);
    double ratio = Double.MAX_VALUE;
    StringBuilder told = new StringBuilder();
    // A pause of the machine can only make one side longer: the best of a few tries is the truth.
    for (int i = 0; i < TRIES && ratio > MOST; i++) {
      double one = Math.min(time(linter, small), time(linter, small));
      double ten = time(linter, large);
      ratio = Math.min(ratio, ten / one);
      told.append(
          String.format(
              Locale.ROOT,
              "%d pairs: %.2f s; %d pairs: %.2f s; %.1f times as long%n",
              SMALL,
              one,
              10 * SMALL,
              ten,
              ten / one));
    }
    return new Growth(ratio, told.toString(), linter.lint(small).diagnostics());
  }

  /** The times differ from run to run; the report tells only on which side of the line they are. */
  String report(Path reading) throws IOException {
    Files.writeString(reading.resolve("growth.txt"), told);
    return String.format(
        Locale.ROOT,
        "A generated call of %d pairs takes at most %.0f times as long as one of %d: %s.%n",
        10 * SMALL,
        MOST,
        SMALL,
        ratio <= MOST ? "yes" : "**no**");
  }

  private static double time(Linter linter, Document document) {
    long start = System.nanoTime();
    linter.lint(document);
    return (System.nanoTime() - start) / 1e9;
  }

  /** Each pair is a block or stands in one: none is lost on the way through the reader. */
  private static Document call(int pairs) {
    byte[] bytes = GrowingCall.of(1, pairs).getBytes(StandardCharsets.UTF_8);
    try {
      Document document =
          Readers.read(
              "call.txt", bytes, InputFormat.TRANSCRIPT, Optional.empty(), Optional.empty());
      int read =
          document.blocks().stream()
              .filter(block -> block.kind() == Block.Kind.SPEECH)
              .mapToInt(block -> block.source().size())
              .sum();
      if (read != pairs) {
        throw new IllegalStateException(read + " pairs of " + pairs + " were read");
      }
      return document;
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }
}
