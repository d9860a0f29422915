package org.bilint.cli;

import java.util.Locale;
import org.bilint.audit.run.Progress;

/**
 * How far a run is, on standard error: a line that is written over on a terminal, and a plain line
 * now and then elsewhere. Tells documents, pairs a second and the time that is left.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final long NANOS = 1_000_000_000L;

  /** How often a terminal's line changes. */
  private static final long GLANCE = NANOS / 5;

  /** How often a line is added to a log. */
  private static final long ENTRY = 10 * NANOS;

  private static final int BAR = 24;

  private final Streams streams;
  private final boolean wanted;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long told;
  private boolean open;

  ProgressLine(Streams streams, boolean wanted) {
    this.streams = streams;
    this.wanted = wanted;
    this.terminal = streams.terminal().errorPresent();
  }

  @Override
  public void at(long done, long all, long pairs) {
    long now = System.nanoTime();
    if (wanted && (now - told >= (terminal ? GLANCE : ENTRY) || told == 0 || done == all)) {
      told = now;
      tell(line(done, all, pairs, (now - start) / (double) NANOS));
    }
  }

  private void tell(String line) {
    if (terminal) {
      streams.err().print("\r" + line + "\u001B[K");
      open = true;
    } else {
      streams.err().println(line);
    }
    streams.err().flush();
  }

  private String line(long done, long all, long pairs, double seconds) {
    StringBuilder line = new StringBuilder();
    if (terminal) {
      int full = all == 0 ? BAR : (int) (BAR * done / all);
      line.append("█".repeat(full)).append("░".repeat(BAR - full)).append(' ');
    }
    long percent = all == 0 ? 100 : 100 * done / all;
    line.append(String.format(Locale.ROOT, "%d%% %,d of %,d documents", percent, done, all));
    if (pairs > 0 && seconds > 0) {
      line.append(String.format(Locale.ROOT, ", %,d pairs/s", Math.round(pairs / seconds)));
    }
    if (done > 0 && done < all) {
      line.append(", ").append(time((all - done) * seconds / done)).append(" left");
    }
    return line.toString();
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole >= 3600
        ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }

  /** Leaves the last line as it stands. */
  @Override
  public void close() {
    if (open) {
      streams.err().println();
      streams.err().flush();
    }
  }
}
