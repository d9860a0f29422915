package org.bilint.lexicon;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel.MapMode;
import java.util.Optional;

/** Opens indexes: mapped into memory where that can be, so that only what is asked for is read. */
public final class IndexFile {

  private IndexFile() {}

  /**
   * @throws LexiconException if the file cannot be read or is no index
   */
  public static Index open(File file) {
    try (RandomAccessFile opened = new RandomAccessFile(file, "r")) {
      return Index.of(mapped(opened, 0, opened.length()), file.getPath());
    } catch (IOException e) {
      throw new LexiconException(file.getPath(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * A file, an entry of a jar, or anything else that a class path holds.
   *
   * @throws LexiconException if it cannot be read or is no index
   */
  public static Index open(URL resource) {
    try {
      return Index.of(bytes(resource), resource.toString());
    } catch (IOException | URISyntaxException e) {
      throw new LexiconException(resource.toString(), String.valueOf(e.getMessage()));
    }
  }

  private static ByteBuffer bytes(URL resource) throws IOException, URISyntaxException {
    if (resource.getProtocol().equals("file")) {
      try (RandomAccessFile file = new RandomAccessFile(new File(resource.toURI()), "r")) {
        return mapped(file, 0, file.length());
      }
    }
    if (resource.getProtocol().equals("jar")
        && resource.openConnection() instanceof JarURLConnection connection
        && connection.getJarFileURL().getProtocol().equals("file")) {
      File jar = new File(connection.getJarFileURL().toURI());
      try (RandomAccessFile file = new RandomAccessFile(jar, "r")) {
        Optional<StoredEntry> entry = StoredEntry.find(file, connection.getEntryName());
        if (entry.isPresent()) {
          return mapped(file, entry.get().offset(), entry.get().length());
        }
      }
    }
    try (InputStream in = resource.openStream()) {
      return ByteBuffer.wrap(in.readAllBytes());
    }
  }

  /** The mapping outlives the file that it is made from. */
  private static ByteBuffer mapped(RandomAccessFile file, long offset, long length)
      throws IOException {
    return file.getChannel().map(MapMode.READ_ONLY, offset, length);
  }
}
