package org.bilint.audit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (String name :
        List.of("b/2.txt", "b/1.TXT", "a/x.tsv", "a/deep/y.txt", "a/x.meta.yaml", "c.pdf")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/z.txt"), "");
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
  }

  private List<String> keys(String... arguments) {
    List<String> keys = new ArrayList<>();
    new Archive(Set.of("txt", "tsv"), Optional.empty(), MetadataTable.NONE)
        .list(List.of(arguments), each -> keys.add(each.key()));
    return keys;
  }

  @Test
  void aFolderIsWalkedInTheOrderOfNames() {
    assertEquals(List.of("a/deep/y.txt", "a/x.tsv", "b/1.TXT", "b/2.txt"), keys(folder.toString()));
  }

  @Test
  void aGlobMatchesBelowItsFirstFolderWithoutAMark() {
    assertEquals(List.of("a/deep/y.txt", "b/2.txt"), keys(folder + "/**/*.txt"));
    assertEquals(List.of("2.txt"), keys(folder + "/b/*.txt"));
    assertEquals(List.of("c.pdf"), keys(folder + "/*.pdf"));
    assertThrows(ArchiveException.class, () -> keys(folder + "/*.docx"));
  }

  @Test
  void aListHasAnArgumentALine() throws IOException {
    Path list = folder.resolve("list");
    Files.writeString(list, "# calls\n" + folder + "/b/2.txt\n\n" + folder + "/a\n");
    assertEquals(List.of("2.txt", "deep/y.txt", "x.tsv"), keys("@" + list));
    assertThrows(ArchiveException.class, () -> keys("@nowhere"));
  }

  @Test
  void whatMeansNothingIsRefused() {
    assertThrows(ArchiveException.class, () -> keys(folder + "/nowhere"));
    assertThrows(ArchiveException.class, () -> keys(folder + "/.git/none"));
  }
}
