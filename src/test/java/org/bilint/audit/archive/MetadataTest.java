package org.bilint.audit.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

  @Test
  void aPatternReadsTheEndOfAPath() {
    MetadataPattern pattern = MetadataPattern.of("{company}/{date}_{engine}.txt");
    assertEquals(
        Metadata.of(Map.of("company", "acme", "date", "2025-07-31", "engine", "v2_beta")),
        pattern.read("archive/2025/acme/2025-07-31_v2_beta.txt"));
    assertEquals(
        Metadata.of(Map.of("company", "acme", "date", "2025", "engine", "a")),
        pattern.read("acme/2025_a.txt"));
    assertEquals(Metadata.NONE, pattern.read("acme/2025.txt"));
    assertEquals(Metadata.NONE, pattern.read("acme/2025_a.tsv"));
  }

  @Test
  void aStarPassesOverWhatHasNoName() {
    assertEquals(
        Metadata.of(Map.of("engine", "alpha", "date", "2025")),
        MetadataPattern.of("{engine}/*/call-{date}-*.txt").read("x/alpha/any/call-2025-final.txt"));
  }

  @Test
  void marksOfRegularExpressionsStandForThemselves() {
    assertEquals(
        Metadata.of(Map.of("date", "2025")),
        MetadataPattern.of("a(b)+{date}.txt").read("a(b)+2025.txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain.txt", "{}/x", "{a b}.txt", "{a}{a}.txt"})
  void aPatternThatNamesNothingIsRefused(String pattern) {
    assertThrows(ArchiveException.class, () -> MetadataPattern.of(pattern));
  }

  @Test
  void aSidecarIsAFlatMapping() {
    assertEquals(
        Metadata.of(Map.of("date", "2025-07-31", "engine", "v2", "final", "yes")),
        Sidecar.parse("x", "date: 2025-07-31\nengine: v2\nfinal: yes\n"));
    assertEquals(Metadata.of(Map.of("engine", "v2")), Sidecar.parse("x", "{\"engine\": \"v2\"}"));
    assertEquals(Metadata.NONE, Sidecar.parse("x", "# nothing\n"));
    ArchiveException nested =
        assertThrows(ArchiveException.class, () -> Sidecar.parse("x", "a: 1\nb:\n  c: 2\n"));
    assertTrue(nested.getMessage().startsWith("x:3:3: "), nested.getMessage());
    assertThrows(ArchiveException.class, () -> Sidecar.parse("x", "- a\n"));
    assertThrows(ArchiveException.class, () -> Sidecar.parse("x", "a: {b\n"));
  }

  @Test
  void aTableTellsByPathOrByPathBelowTheFolder() {
    MetadataTable table =
        MetadataTable.parse(
            "t.csv", "path;date;engine\nacme/a.txt;2025;v1\nroot/acme/b.txt;2024;\n");
    assertEquals(
        Metadata.of(Map.of("date", "2025", "engine", "v1")),
        table.of("root/acme/a.txt", "acme/a.txt"));
    assertEquals(Metadata.of(Map.of("date", "2024")), table.of("root/acme/b.txt", "acme/b.txt"));
    assertEquals(Metadata.NONE, table.of("root/c.txt", "c.txt"));
  }

  @Test
  void aTableWithoutPathsOrWithOneTwiceIsRefused() {
    assertThrows(ArchiveException.class, () -> MetadataTable.parse("t.csv", "file,date\na,1\n"));
    ArchiveException twice =
        assertThrows(
            ArchiveException.class,
            () -> MetadataTable.parse("t.csv", "path,date\na.txt,1\na.txt,2\n"));
    assertEquals("t.csv:3:1: `a.txt` stands twice", twice.getMessage());
    assertThrows(ArchiveException.class, () -> MetadataTable.parse("t.csv", ""));
  }

  @Test
  void jsonComesBack() {
    Metadata metadata = Metadata.of(Map.of("engine", "a \"b\"", "company", "艾科"));
    assertEquals("{\"company\":\"艾科\",\"engine\":\"a \\\"b\\\"\"}", metadata.json());
    assertEquals(metadata, Metadata.parse(metadata.json()));
  }
}
