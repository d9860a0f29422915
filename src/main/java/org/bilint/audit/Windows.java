package org.bilint.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bilint.read.UnreadableException;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.Segment;

/**
 * Reads a document in stretches that fit into memory. One of usual size is one window. A huge one
 * is cut where its own reader says that a paragraph pair ends, before a speaker's line if one is
 * near; each window is then read and checked as a document, with the languages of the first. Rules
 * that look at a whole document see a window, which holds some ten calls: they compare what stands
 * within reach of a reader, and miss what straddles a seam.
 */
final class Windows {

  /** Bytes of a window: ten calls or so. */
  static final int SIZE = 1 << 20;

  private static final int[] MARK = {0xEF, 0xBB, 0xBF};

  /** A byte of heap in this many may hold a byte of a document that is read as a whole. */
  private static final int HEAP_SHARE = 128;

  /** Bytes of the largest document that is read as a whole where it cannot be cut. */
  static int largest() {
    long share = Runtime.getRuntime().maxMemory() / HEAP_SHARE;
    return (int) Math.max(SIZE, Math.min(Integer.MAX_VALUE / 2, share));
  }

  /** One window: a document, and the lines of the file before it. */
  record Window(Document document, int linesBefore) {}

  private final String path;
  private final InputStream in;
  private final int size;
  private final int largest;
  private Reading reading;
  private byte[] rest = new byte[0];
  private int linesBefore;
  private boolean ended;

  Windows(String path, Reading reading, InputStream in) {
    this(path, reading, in, SIZE, largest());
  }

  Windows(String path, Reading reading, InputStream in, int size, int largest) {
    this.path = path;
    this.reading = reading;
    this.in = in;
    this.size = size;
    this.largest = largest;
  }

  /**
   * The next window; empty after the last. A document that cannot be cut is one, unless it is too
   * large for that.
   *
   * @throws UnreadableException if the bytes are no bilingual text, or cannot be cut
   */
  Optional<Window> next() throws IOException, UnreadableException {
    if (ended) {
      return Optional.empty();
    }
    byte[] bytes = filled();
    ended = bytes.length <= size;
    if (ended) {
      boolean blank = linesBefore > 0 && new String(bytes, StandardCharsets.UTF_8).isBlank();
      return blank ? Optional.empty() : Optional.of(window(bytes));
    }
    int end;
    try {
      end = end(bytes);
    } catch (UnreadableException e) {
      return Optional.of(window(whole(bytes, e)));
    }
    rest = Arrays.copyOfRange(bytes, end, bytes.length);
    Window window = window(Arrays.copyOf(bytes, end));
    reading = reading.like(window.document);
    // The last line ends at the cut, and what the map counts behind it is the next window's first.
    linesBefore += window.document.lines().lineCount() - 1;
    return Optional.of(window);
  }

  /** All of a document whose first window cannot be cut. */
  private byte[] whole(byte[] begun, UnreadableException why)
      throws IOException, UnreadableException {
    if (linesBefore > 0) {
      throw why;
    }
    byte[] all = Arrays.copyOf(begun, largest + 1);
    int count = begun.length + in.readNBytes(all, begun.length, all.length - begun.length);
    if (count > largest) {
      throw why;
    }
    ended = true;
    return Arrays.copyOf(all, count);
  }

  /** What is left of the last window and what follows it: more than a window if there is more. */
  private byte[] filled() throws IOException {
    byte[] bytes = Arrays.copyOf(rest, size + 1);
    int count = rest.length;
    count += in.readNBytes(bytes, count, bytes.length - count);
    return count < bytes.length ? Arrays.copyOf(bytes, count) : bytes;
  }

  private Window window(byte[] bytes) throws UnreadableException {
    return new Window(read(bytes), linesBefore);
  }

  private Document read(byte[] bytes) throws UnreadableException {
    try {
      return reading.read(path, bytes);
    } catch (UnreadableException e) {
      throw linesBefore == 0
          ? e
          : new UnreadableException(path, linesBefore + e.line(), e.reason());
    }
  }

  /** Where the window ends, in bytes. */
  private int end(byte[] bytes) throws UnreadableException {
    int line = size;
    while (line > 0 && bytes[line - 1] != '\n' && bytes[line - 1] != '\r') {
      line--;
    }
    if (line == 0) {
      throw tooLarge("has a line longer than that");
    }
    Document probe;
    try {
      probe = reading.read(path, Arrays.copyOf(bytes, line));
    } catch (UnreadableException e) {
      throw tooLarge("cannot be read in parts: " + e.reason());
    }
    int cut = cut(probe.blocks()).orElseThrow(() -> tooLarge("does not keep its pairs together"));
    int mark = linesBefore == 0 && startsWithMark(bytes) ? MARK.length : 0;
    return mark + probe.content().substring(0, cut).getBytes(StandardCharsets.UTF_8).length;
  }

  private UnreadableException tooLarge(String why) {
    return new UnreadableException(
        path,
        linesBefore + 1,
        "larger than " + (largest >> 20) + " MiB, for which this heap has room, and " + why);
  }

  private static boolean startsWithMark(byte[] bytes) {
    for (int i = 0; i < MARK.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The start of a block in the second half that no earlier block reaches beyond: the last
   * speaker's, or the last but one of all, since the window may end within the last.
   */
  private static OptionalInt cut(List<Block> blocks) {
    int[] from = new int[blocks.size()];
    int least = Integer.MAX_VALUE;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      for (Segment segment : segments(blocks.get(i))) {
        least = Math.min(least, segment.offset());
      }
      from[i] = least;
    }
    OptionalInt best = OptionalInt.empty();
    boolean speaker = false;
    int reached = 0;
    for (int i = 0; i < blocks.size() - 1; i++) {
      boolean starts = blocks.get(i).kind() == Block.Kind.SPEAKER;
      if (i > 0 && i >= blocks.size() / 2 && reached <= from[i] && (starts || !speaker)) {
        best = OptionalInt.of(from[i]);
        speaker = starts;
      }
      for (Segment segment : segments(blocks.get(i))) {
        reached = Math.max(reached, segment.offset() + segment.text().length());
      }
    }
    return best;
  }

  private static List<Segment> segments(Block block) {
    return Stream.concat(block.source().stream(), block.target().stream()).toList();
  }
}
