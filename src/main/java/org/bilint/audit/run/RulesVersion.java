package org.bilint.audit.run;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bilint.audit.Recipe;
import org.bilint.text.Sha256;

/**
 * Tells by what a document was checked: bilint's code and tables, to the byte, the user's rules and
 * termbases, the choice of rules, and the dictionaries that were added. Whatever changes there
 * makes another version, and every document is checked again: a number that somebody forgets to
 * raise would not.
 */
public final class RulesVersion {

  private RulesVersion() {}

  /**
   * The version as 64 hexadecimal digits.
   *
   * @param lexicons the user's
   */
  public static String of(Recipe recipe, List<File> lexicons) {
    MessageDigest digest = Sha256.begin();
    add(digest, recipe.toString());
    try {
      for (String line : build()) {
        add(digest, line);
      }
      for (File lexicon : lexicons) {
        add(digest, line(lexicon.getName(), lexicon.toPath()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Sha256.hex(digest);
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Names, sizes and checksums of all that bilint is made of, sorted. */
  private static List<String> build() throws IOException {
    Path place = Path.of(location());
    List<String> lines = new ArrayList<>();
    if (Files.isRegularFile(place)) {
      try (ZipFile jar = new ZipFile(place.toFile())) {
        Enumeration<? extends ZipEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
          ZipEntry entry = entries.nextElement();
          lines.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
        }
      }
    } else {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          lines.add(line(place.relativize(file).toString(), file));
        }
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private static URI location() {
    try {
      return RulesVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of bilint's classes is no address", e);
    }
  }

  private static String line(String name, Path file) throws IOException {
    CRC32 checksum = new CRC32();
    try (InputStream in =
        new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), checksum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return name + " " + Files.size(file) + " " + checksum.getValue();
  }
}
