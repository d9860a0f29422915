package org.bilint.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A line on a terminal that says how far a run is. It gives way to whatever else is printed through
 * its stream; where there is no terminal it is never shown.
 */
final class Progress {

  /** A run that is over by then needs none. */
  private static final long FIRST_SHOWN = 1_000_000_000L;

  private static final long BETWEEN = 100_000_000L;

  private final Line line;
  private final boolean terminal;
  private final int documents;
  private final long started = System.nanoTime();
  private long shown = started + FIRST_SHOWN - BETWEEN;
  private int done;

  Progress(Streams streams, int documents) {
    this.line = new Line(streams.err());
    this.terminal = streams.terminal().errorPresent();
    this.documents = documents;
  }

  /** The same streams, before whose every output the line is taken away. */
  Streams above(Streams streams) {
    return new Streams(streams.in(), over(streams.out()), over(streams.err()), streams.terminal());
  }

  private PrintStream over(PrintStream below) {
    return new PrintStream(new Above(below, line), true, StandardCharsets.UTF_8);
  }

  /** Another document is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (terminal && done < documents && now - shown >= BETWEEN) {
      shown = now;
      line.show(text(done, documents, (now - started) / 1e9));
    }
  }

  static String text(int done, int documents, double seconds) {
    return String.format(
        Locale.ROOT, "%d of %d documents, %.1f a second", done, documents, done / seconds);
  }

  /** Takes the line away. */
  void end() {
    line.clear();
  }

  /** A stream before whose every output the line is taken away. */
  private static final class Above extends FilterOutputStream {

    private final Line line;

    Above(OutputStream below, Line line) {
      super(below);
      this.line = line;
    }

    @Override
    public void write(int b) throws IOException {
      line.clear();
      out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      line.clear();
      out.write(bytes, offset, length);
    }
  }

  /** The line, where it is or is not. */
  private static final class Line {

    private static final String TO_START = "\r\u001B[K";

    private final OutputStream out;
    private boolean visible;

    Line(OutputStream out) {
      this.out = out;
    }

    void show(String text) {
      print(TO_START + text);
      visible = true;
    }

    void clear() {
      if (visible) {
        visible = false;
        print(TO_START);
      }
    }

    private void print(String text) {
      try {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
      } catch (IOException e) {
        // Nobody is there to see it.
        visible = false;
      }
    }
  }
}
