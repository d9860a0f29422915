package org.bilint.lexicon;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the bytes of an entry lie in a zip file, if they lie there as they are. Java's own classes
 * for zip files do not tell the place, and without it the entry cannot be mapped.
 *
 * @param offset from the start of the file
 * @param length in bytes
 */
record StoredEntry(long offset, long length) {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int DIRECTORY_SIGNATURE = 0x02014b50;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;

  /**
   * Empty if the file has no such entry, if the entry is compressed, or if the file is none that
   * this class can read, such as one of more than 4 GB.
   */
  static Optional<StoredEntry> find(RandomAccessFile file, String name) throws IOException {
    FileChannel channel = file.getChannel();
    ByteBuffer end =
        read(channel, Math.max(0, channel.size() - END_LENGTH - LONGEST_COMMENT), channel.size());
    for (int at = end.limit() - END_LENGTH; at >= 0; at--) {
      if (end.getInt(at) == END_SIGNATURE) {
        long size = Integer.toUnsignedLong(end.getInt(at + 12));
        long start = Integer.toUnsignedLong(end.getInt(at + 16));
        return start + size > channel.size()
            ? Optional.empty()
            : inDirectory(channel, read(channel, start, start + size), name);
      }
    }
    return Optional.empty();
  }

  private static Optional<StoredEntry> inDirectory(
      FileChannel channel, ByteBuffer directory, String name) throws IOException {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    byte[] found = new byte[wanted.length];
    int at = 0;
    while (at + DIRECTORY_LENGTH <= directory.limit()
        && directory.getInt(at) == DIRECTORY_SIGNATURE) {
      int nameLength = directory.getChar(at + 28);
      if (nameLength == wanted.length) {
        directory.get(at + DIRECTORY_LENGTH, found);
        if (Arrays.equals(found, wanted)) {
          long header = Integer.toUnsignedLong(directory.getInt(at + 42));
          long length = Integer.toUnsignedLong(directory.getInt(at + 24));
          return directory.getChar(at + 10) == STORED
              ? afterHeader(channel, header, length)
              : Optional.empty();
        }
      }
      at += DIRECTORY_LENGTH + nameLength + directory.getChar(at + 30) + directory.getChar(at + 32);
    }
    return Optional.empty();
  }

  /** The header before the entry's bytes has a name and a supplement of its own lengths. */
  private static Optional<StoredEntry> afterHeader(FileChannel channel, long at, long length)
      throws IOException {
    ByteBuffer header = read(channel, at, at + LOCAL_LENGTH);
    if (header.limit() < LOCAL_LENGTH || header.getInt(0) != LOCAL_SIGNATURE) {
      return Optional.empty();
    }
    long offset = at + LOCAL_LENGTH + header.getChar(26) + header.getChar(28);
    return offset + length > channel.size()
        ? Optional.empty()
        : Optional.of(new StoredEntry(offset, length));
  }

  private static ByteBuffer read(FileChannel channel, long from, long to) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // Until it is full or the file ends.
    }
    return bytes.flip();
  }
}
