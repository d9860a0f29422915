package org.bilint.lexicon.compile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.bilint.lexicon.Lexicons;

/**
 * Puts the lexicon into a jar as it is, uncompressed and at a multiple of eight bytes, so that it
 * is mapped from there. The tools that make jars compress everything or nothing.
 */
public final class JarPacker {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int ALIGNMENT = 8;
  private static final char ZIP_VERSION = 20;

  /** The first day that a zip file can tell: the same jar comes out whenever it is made. */
  private static final int DATE = 1 << 5 | 1;

  private JarPacker() {}

  /** Adds the lexicon of a directory of classes to a jar. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("a directory of classes and a jar are the arguments");
    }
    Path lexicon = Path.of(arguments[0]).resolve(Lexicons.BUNDLED);
    add(Path.of(arguments[1]), Lexicons.BUNDLED, Files.readAllBytes(lexicon));
  }

  /** Adds an entry, which the jar does not have yet, where the directory stood. */
  static void add(Path jar, String name, byte[] bytes) throws IOException {
    byte[] path = name.getBytes(StandardCharsets.UTF_8);
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "rw")) {
      byte[] last = new byte[END_LENGTH];
      ByteBuffer end = littleEndian(last);
      file.seek(file.length() - END_LENGTH);
      file.readFully(last);
      if (end.getInt(0) != END_SIGNATURE || end.getChar(10) == 0xFFFF) {
        throw new IOException(jar + " has a comment or too many entries");
      }
      long start = Integer.toUnsignedLong(end.getInt(16));
      byte[] directory = new byte[end.getInt(12)];
      file.seek(start);
      file.readFully(directory);
      int filler = (int) (-(start + LOCAL_LENGTH + path.length) & (ALIGNMENT - 1));
      file.seek(start);
      file.write(localHeader(path, bytes, filler));
      file.write(bytes);
      long directoryAt = file.getFilePointer();
      file.write(directory);
      file.write(directoryHeader(path, bytes, (int) start));
      end.putChar(8, (char) (end.getChar(8) + 1));
      end.putChar(10, (char) (end.getChar(10) + 1));
      end.putInt(12, directory.length + DIRECTORY_LENGTH + path.length);
      end.putInt(16, (int) directoryAt);
      file.write(last);
      file.setLength(file.getFilePointer());
    }
  }

  private static byte[] localHeader(byte[] path, byte[] bytes, int filler) {
    byte[] header = new byte[LOCAL_LENGTH + path.length + filler];
    ByteBuffer out = littleEndian(header);
    out.putInt(0x04034b50).putChar(ZIP_VERSION);
    common(out, path, bytes);
    out.putChar((char) filler).put(path);
    return header;
  }

  private static byte[] directoryHeader(byte[] path, byte[] bytes, int offset) {
    byte[] header = new byte[DIRECTORY_LENGTH + path.length];
    ByteBuffer out = littleEndian(header);
    out.putInt(0x02014b50).putChar(ZIP_VERSION).putChar(ZIP_VERSION);
    common(out, path, bytes);
    // No supplement, no comment, the first disk, nothing special.
    out.position(out.position() + 4 * Character.BYTES + Integer.BYTES);
    out.putInt(offset).put(path);
    return header;
  }

  /** What both headers say: flags, method, time, date, checksum, sizes, length of the name. */
  private static void common(ByteBuffer out, byte[] path, byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    out.putChar((char) 0)
        .putChar((char) 0)
        .putChar((char) 0)
        .putChar((char) DATE)
        .putInt((int) sum.getValue())
        .putInt(bytes.length)
        .putInt(bytes.length)
        .putChar((char) path.length);
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
