package org.bilint.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pure function of short stretches of text that remembers its values, without making a string of
 * a stretch that it knows. It changes nothing but the time: what comes later takes the place of
 * what came before, so that it never grows. Safe for use by several threads.
 */
public final class RegionMemo<V> {

  /** What is longer is no word of any language, and is not kept. */
  private static final int LONGEST = 64;

  /** Units that two numbers hold, any and Latin ones. */
  private static final int PACKED = 8;

  private static final int PACKED_LATIN = 16;

  /**
   * A stretch and its value. Published without a lock, which final fields allow.
   *
   * @param text empty where the two numbers are its units; else they are of its hash
   */
  private record Known<V>(long high, long low, int length, String text, V value) {

    boolean is(long otherHigh, long otherLow, int otherLength) {
      return low == otherLow && high == otherHigh && length == otherLength;
    }
  }

  private final @Nullable Known<V>[] known;
  private final int shift;
  private final Function<? super String, ? extends V> function;

  /**
   * @param bits of the number of values that are kept
   */
  public RegionMemo(int bits, Function<? super String, ? extends V> function) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Known<V>[] slots = new Known[1 << bits];
    this.known = slots;
    this.shift = Long.SIZE - bits;
    this.function = function;
  }

  public V of(String text) {
    return of(text, 0, text.length());
  }

  /** The value for the units from {@code from} to before {@code to} of a text. */
  public V of(String text, int from, int to) {
    int length = to - from;
    if (length > LONGEST) {
      return function.apply(text.substring(from, to));
    }
    int bits = length <= PACKED ? 16 : 8;
    int most = length <= PACKED ? 0xFFFF : length <= PACKED_LATIN ? 0xFF : -1;
    long high = 0;
    long low = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c > most) {
        return ofLong(text, from, to);
      }
      high = high << bits | low >>> Long.SIZE - bits;
      low = low << bits | c;
    }
    int first = slot(high, low);
    Known<V> found = known[first];
    if (found != null && found.is(high, low, length)) {
      return found.value;
    }
    Known<V> other = known[first ^ 1];
    if (other != null && other.is(high, low, length)) {
      return other.value;
    }
    V value = function.apply(text.substring(from, to));
    put(first, new Known<>(high, low, length, "", value));
    return value;
  }

  /** Of more units, or others. Its length is told as negative, as no packed one's is. */
  private V ofLong(String text, int from, int to) {
    long hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int length = to - from;
    int first = slot(0, hash);
    for (int slot = first; slot >= 0; slot = slot == first ? first ^ 1 : -1) {
      Known<V> found = known[slot];
      if (found != null
          && found.is(0, hash, -length)
          && found.text.regionMatches(0, text, from, length)) {
        return found.value;
      }
    }
    String stretch = text.substring(from, to);
    V value = function.apply(stretch);
    put(first, new Known<>(0, hash, -length, stretch, value));
    return value;
  }

  private void put(int slot, Known<V> latest) {
    known[slot ^ 1] = known[slot];
    known[slot] = latest;
  }

  private int slot(long high, long low) {
    return (int) ((low * 0x9E3779B97F4A7C15L + high * 0xC2B2AE3D27D4EB4FL) >>> shift);
  }
}
