package org.bilint.lexicon.compile;

import java.util.Arrays;
import org.bilint.lexicon.IndexFormat;

/** A section that grows. */
final class Bytes {

  private byte[] data = new byte[1 << 12];
  private int size;

  int size() {
    return size;
  }

  byte[] toArray() {
    return Arrays.copyOf(data, size);
  }

  void one(int value) {
    if (size == data.length) {
      data = Arrays.copyOf(data, 2 * size);
    }
    data[size++] = (byte) value;
  }

  void two(int value) {
    one(value >>> 8);
    one(value);
  }

  void four(int value) {
    reserve(4);
    data[size] = (byte) (value >>> 24);
    data[size + 1] = (byte) (value >>> 16);
    data[size + 2] = (byte) (value >>> 8);
    data[size + 3] = (byte) value;
    size += 4;
  }

  void eight(long value) {
    four((int) (value >>> 32));
    four((int) value);
  }

  /** Seven bits at a time, the lowest first. */
  void number(int value) {
    int rest = value;
    while (rest >= 0x80) {
      one(rest | 0x80);
      rest >>>= 7;
    }
    one(rest);
  }

  void all(byte[] bytes) {
    reserve(bytes.length);
    System.arraycopy(bytes, 0, data, size, bytes.length);
    size += bytes.length;
  }

  /** The length in a byte, then the characters. */
  void wide(String text) {
    one(text.length());
    characters(text);
  }

  /** The same with one byte a character where that is enough. */
  void english(String text) {
    boolean wide = false;
    for (int i = 0; i < text.length(); i++) {
      wide |= text.charAt(i) > 0xFF;
    }
    if (wide) {
      one(text.length() | IndexFormat.WIDE);
      characters(text);
      return;
    }
    one(text.length());
    for (int i = 0; i < text.length(); i++) {
      one(text.charAt(i));
    }
  }

  private void characters(String text) {
    reserve(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      data[size] = (byte) (c >>> 8);
      data[size + 1] = (byte) c;
      size += 2;
    }
  }

  private void reserve(int bytes) {
    if (size + bytes > data.length) {
      data = Arrays.copyOf(data, Math.max(2 * data.length, size + bytes));
    }
  }
}
