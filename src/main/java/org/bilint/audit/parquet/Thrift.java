package org.bilint.audit.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Thrift's compact protocol, as far as the format's headers need it. */
final class Thrift {

  private static final int I32 = 5;
  private static final int I64 = 6;
  private static final int BINARY = 8;
  private static final int LIST = 9;
  private static final int STRUCT = 12;
  private static final int MOST_SHORT = 15;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int last;

  Thrift i32(int field, int value) {
    head(field, I32);
    varint(zigzag(value));
    return this;
  }

  Thrift i64(int field, long value) {
    head(field, I64);
    varint(zigzag(value));
    return this;
  }

  Thrift string(int field, String value) {
    head(field, BINARY);
    text(value);
    return this;
  }

  /** Opens a struct that is a field. */
  Thrift struct(int field) {
    head(field, STRUCT);
    return element();
  }

  /** Opens a struct that is an element of a list. */
  Thrift element() {
    outer.push(last);
    last = 0;
    return this;
  }

  /** Ends a struct, or the whole. */
  Thrift end() {
    out.write(0);
    last = outer.isEmpty() ? 0 : outer.pop();
    return this;
  }

  /** The head of a list of structs. */
  Thrift structs(int field, int size) {
    return list(field, STRUCT, size);
  }

  Thrift strings(int field, String... values) {
    list(field, BINARY, values.length);
    for (String value : values) {
      text(value);
    }
    return this;
  }

  Thrift i32s(int field, int... values) {
    list(field, I32, values.length);
    for (int value : values) {
      varint(zigzag(value));
    }
    return this;
  }

  private Thrift list(int field, int type, int size) {
    head(field, LIST);
    if (size < MOST_SHORT) {
      out.write(size << 4 | type);
    } else {
      out.write(MOST_SHORT << 4 | type);
      varint(size);
    }
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void head(int field, int type) {
    int delta = field - last;
    if (delta < 1 || delta > MOST_SHORT) {
      throw new IllegalArgumentException("fields must be written in their order");
    }
    out.write(delta << 4 | type);
    last = field;
  }

  private void text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    varint(bytes.length);
    out.writeBytes(bytes);
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private void varint(long value) {
    varint(out, value);
  }

  static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}
