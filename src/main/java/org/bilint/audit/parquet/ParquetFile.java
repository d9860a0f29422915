package org.bilint.audit.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that is being written, row by row. Some thousands of rows are held, whatever its length.
 */
public final class ParquetFile implements AutoCloseable {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int UTF8 = 0;
  private static final int MOST_ROWS = 50_000;
  private static final int MOST_BYTES = 16 << 20;

  /** A group of rows that is written. */
  private record RowGroup(
      List<ColumnChunk> chunks, List<Long> offsets, List<Long> sizes, int rows) {}

  private final OutputStream out;
  private final List<Column> columns;
  private final List<RowGroup> groups = new ArrayList<>();
  private List<ColumnChunk> chunks;
  private int rows;
  private long allRows;
  private long position;

  public ParquetFile(OutputStream out, List<Column> columns) throws IOException {
    this.out = out;
    this.columns = List.copyOf(columns);
    this.chunks = chunks();
    write(MAGIC);
  }

  private List<ColumnChunk> chunks() {
    return columns.stream().map(ColumnChunk::new).toList();
  }

  /**
   * Adds a row.
   *
   * @param values one for each column, null where one is missing
   */
  public void row(@Nullable Object... values) throws IOException {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(columns.size() + " values expected");
    }
    for (int i = 0; i < values.length; i++) {
      chunks.get(i).add(values[i]);
    }
    rows++;
    allRows++;
    if (rows == MOST_ROWS || chunks.stream().mapToInt(ColumnChunk::size).sum() > MOST_BYTES) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    List<Long> offsets = new ArrayList<>();
    List<Long> sizes = new ArrayList<>();
    for (ColumnChunk chunk : chunks) {
      offsets.add(position);
      long size = chunk.writeTo(out);
      sizes.add(size);
      position += size;
      chunk.forget();
    }
    groups.add(new RowGroup(chunks, offsets, sizes, rows));
    chunks = chunks();
    rows = 0;
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }

  /** Writes what is left and the footer, and closes the stream. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (rows > 0) {
        endGroup();
      }
      byte[] footer = footer();
      write(footer);
      write(
          ByteBuffer.allocate(Integer.BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(footer.length)
              .array());
      write(MAGIC);
    }
  }

  private byte[] footer() {
    Thrift footer = new Thrift().i32(1, 1).structs(2, columns.size() + 1);
    footer.element().string(4, "bilint").i32(5, columns.size()).end();
    for (Column column : columns) {
      footer.element().i32(1, column.type().code()).i32(3, column.optional() ? 1 : 0);
      footer.string(4, column.name());
      if (column.type() == Column.Type.STRING) {
        footer.i32(6, UTF8).struct(10).struct(1).end().end();
      }
      footer.end();
    }
    footer.i64(3, allRows).structs(4, groups.size());
    for (RowGroup group : groups) {
      footer.element().structs(1, group.chunks.size());
      for (int i = 0; i < group.chunks.size(); i++) {
        group.chunks.get(i).describe(footer, group.offsets.get(i), group.sizes.get(i));
      }
      long raw = group.chunks.stream().mapToLong(ColumnChunk::rawSize).sum();
      footer.i64(2, raw).i64(3, group.rows).end();
    }
    return footer.string(6, "bilint").end().bytes();
  }
}
