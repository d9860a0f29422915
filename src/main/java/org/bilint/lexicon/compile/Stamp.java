package org.bilint.lexicon.compile;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Tells in 64 bits what a lexicon is made from, so that it is made again when that changes. */
final class Stamp {

  private Stamp() {}

  /** Of the classes that make the lexicon, and of dictionaries in jars. */
  static long of(Path classes, URL... dictionaries) throws IOException {
    CRC32 code = new CRC32();
    Path makers = classes.resolve("org/bilint/lexicon");
    if (Files.isDirectory(makers)) {
      try (Stream<Path> found = Files.walk(makers)) {
        List<Path> files =
            found.filter(each -> each.toString().endsWith(".class")).sorted().toList();
        for (Path file : files) {
          code.update(Files.readAllBytes(file));
        }
      }
    }
    long data = 1;
    for (URL dictionary : dictionaries) {
      data = data * 31 + checksum(dictionary);
    }
    return code.getValue() << 32 | (data ^ data >>> 32) & 0xFFFFFFFFL;
  }

  /** A jar knows the checksums of what it holds. */
  private static long checksum(URL resource) throws IOException {
    if (resource.openConnection() instanceof JarURLConnection connection) {
      return connection.getJarEntry().getCrc();
    }
    CRC32 sum = new CRC32();
    try (InputStream in = resource.openStream()) {
      sum.update(in.readAllBytes());
    }
    return sum.getValue();
  }
}
