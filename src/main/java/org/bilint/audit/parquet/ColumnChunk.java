package org.bilint.audit.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The values of one column in one group of rows: one page. */
final class ColumnChunk {

  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int DATA_PAGE = 0;
  static final int GZIP = 2;

  private final Column column;
  private ByteArrayOutputStream values = new ByteArrayOutputStream();
  private ByteArrayOutputStream levels = new ByteArrayOutputStream();
  private int count;
  private int run;
  private boolean runPresent;
  private long rawSize;

  ColumnChunk(Column column) {
    this.column = column;
  }

  void add(@Nullable Object value) {
    if (value == null && !column.optional()) {
      throw new IllegalArgumentException(column.name() + " must have a value");
    }
    level(value != null);
    count++;
    if (value != null) {
      write(value);
    }
  }

  private void level(boolean present) {
    if (run > 0 && present != runPresent) {
      endRun();
    }
    runPresent = present;
    run++;
  }

  /** So many times the same level. */
  private void endRun() {
    Thrift.varint(levels, (long) run << 1);
    levels.write(runPresent ? 1 : 0);
    run = 0;
  }

  private void write(Object value) {
    switch (column.type()) {
      case INT -> values.writeBytes(buffer(Integer.BYTES).putInt((Integer) value).array());
      case LONG -> values.writeBytes(buffer(Long.BYTES).putLong((Long) value).array());
      case DOUBLE -> values.writeBytes(buffer(Double.BYTES).putDouble((Double) value).array());
      case STRING -> {
        byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
        values.writeBytes(buffer(Integer.BYTES).putInt(text.length).array());
        values.writeBytes(text);
      }
    }
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Bytes held. */
  int size() {
    return values.size();
  }

  /** Writes the page, and tells how many bytes it took. */
  long writeTo(OutputStream out) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    if (column.optional()) {
      if (run > 0) {
        endRun();
      }
      page.writeBytes(buffer(Integer.BYTES).putInt(levels.size()).array());
      levels.writeTo(page);
    }
    values.writeTo(page);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      page.writeTo(gzip);
    }
    byte[] head =
        new Thrift()
            .i32(1, DATA_PAGE)
            .i32(2, page.size())
            .i32(3, packed.size())
            .struct(5)
            .i32(1, count)
            .i32(2, PLAIN)
            .i32(3, RLE)
            .i32(4, RLE)
            .end()
            .end()
            .bytes();
    out.write(head);
    packed.writeTo(out);
    rawSize = (long) head.length + page.size();
    return (long) head.length + packed.size();
  }

  /** Lets go of the values that are written; what the footer says of them stays. */
  void forget() {
    values = new ByteArrayOutputStream(0);
    levels = new ByteArrayOutputStream(0);
  }

  /** The chunk in the file's footer. */
  void describe(Thrift footer, long offset, long written) {
    footer
        .element()
        .i64(2, offset)
        .struct(3)
        .i32(1, column.type().code())
        .i32s(2, PLAIN, RLE)
        .strings(3, column.name())
        .i32(4, GZIP)
        .i64(5, count)
        .i64(6, rawSize)
        .i64(7, written)
        .i64(9, offset)
        .end()
        .end();
  }

  long rawSize() {
    return rawSize;
  }
}
