package org.bilint.audit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

  @TempDir Path folder;

  @Test
  void whatIsCutShortLeavesWhatWasThere() throws IOException {
    WholeFiles files = new WholeFiles(folder);
    files.put("a.html", "whole");

    IOException full =
        assertThrows(
            IOException.class,
            () ->
                files.put(
                    "a.html",
                    file -> {
                      Files.writeString(file, "cu");
                      throw new UncheckedIOException(new IOException("no space"));
                    }));

    assertEquals("no space", full.getCause().getMessage());
    assertEquals("whole", Files.readString(files.path("a.html")));
    files.put("a.html", "whole again");
    assertEquals("whole again", Files.readString(files.path("a.html")));
    assertEquals(List.of("a.html"), names());
  }

  @Test
  void whatIsRemovedLeavesNoDraft() throws IOException {
    WholeFiles files = new WholeFiles(folder);
    files.put("a.html", "whole");
    assertThrows(
        IOException.class,
        () ->
            files.put(
                "a.html",
                file -> {
                  Files.writeString(file, "cu");
                  throw new IOException("no space");
                }));
    assertEquals(2, names().size());

    files.remove("a.html");
    files.remove("never.html");
    assertEquals(List.of(), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
