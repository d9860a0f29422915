package org.bilint.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What an audit left in its folder, for comparisons to the byte. */
public final class AuditFolder {

  private AuditFolder() {}

  /** The names of the views that differ; empty where two audits are the same to the byte. */
  public static Set<String> differing(
      SortedMap<String, String> one, SortedMap<String, String> other) {
    Set<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    return names;
  }

  /** Every view by its name; the store itself is laid out by how it came about, and is left out. */
  public static SortedMap<String, String> views(Path folder) throws IOException {
    SortedMap<String, String> views = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("audit."))
              .toList();
      for (Path file : all) {
        // Bytes one a character: Parquet is no text.
        views.put(
            folder.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    assertFalse(views.isEmpty(), "no view in " + folder);
    return views;
  }
}
