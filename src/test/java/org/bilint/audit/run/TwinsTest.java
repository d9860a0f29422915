package org.bilint.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.FindingRow;
import org.bilint.audit.GeneratedArchive;
import org.bilint.audit.Recipe;
import org.bilint.audit.archive.Archive;
import org.bilint.audit.archive.MetadataTable;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.AuditStore;
import org.bilint.audit.store.RoleCount;
import org.bilint.audit.store.StoredDocument;
import org.bilint.lexicon.Lexicons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same content in several places is checked once, and has the same findings in each. */
class TwinsTest {

  private static final DocumentAuditor AUDITOR = Recipe.DEFAULT.auditor(Lexicons.bundled());

  @TempDir Path folder;

  private Path calls;
  private Path first;

  @BeforeEach
  void writeAnArchive() throws IOException {
    calls = folder.resolve("calls");
    GeneratedArchive.write(calls, 3, 6, 7);
    first = calls.resolve("arden/2023-01-10_harbor.txt");
  }

  @Test
  void copiesAreNotCheckedAgain() throws IOException {
    for (int i = 0; i < 9; i++) {
      copy("copies/" + i + ".txt");
    }

    Tally tally = run("out", calls);
    assertEquals(3, tally.checked());
    assertEquals(9, tally.taken());
    assertEquals(12, tally.documents());
  }

  @Test
  void aCopyIsToldOfAsIfItWereAlone() throws IOException {
    Path copy = copy("other/2024-02-02_harbor.txt");
    run("both", calls);
    run("alone", copy);

    StoredDocument alone = document("alone", copy);
    StoredDocument both = document("both", copy);
    assertEquals(alone.outcome(), both.outcome());
    assertEquals(alone.locale(), both.locale());
    assertEquals(alone.pairs(), both.pairs());
    assertEquals(alone.words(), both.words());
    assertEquals(alone.counts(), both.counts());
    assertEquals(alone.hash(), both.hash());
    assertEquals(alone.size(), both.size());
    assertFalse(findings("alone", copy).isEmpty(), "nothing to compare");
    assertEquals(findings("alone", copy), findings("both", copy));
    assertEquals(findings("both", first), findings("both", copy));

    // And so is all that is counted over documents.
    run("original", first);
    assertEquals(roles("original"), roles("alone"));
    Files.delete(first);
    run("both", copy);
    assertEquals(roles("alone"), roles("both"));
  }

  @Test
  void aDocumentThatWasMovedIsNotCheckedAgain() throws IOException {
    run("out", calls);
    List<FindingRow> before = findings("out", first);
    Path moved = calls.resolve("moved.txt");
    Files.move(first, moved);

    assertEquals(new Tally(0, 2, 1, 0, 0, 0), run("out", calls));
    assertEquals(before, findings("out", moved));
    assertEquals(List.of(), findings("out", first));
  }

  @Test
  void anotherEndingIsReadInAnotherWay() throws IOException {
    copy("table.tsv");

    assertEquals(0, run("out", calls).taken());
  }

  @Test
  void whatIsNoTranslationHasNothingToTakeOver() throws IOException {
    Path notes = Files.createDirectory(folder.resolve("notes"));
    for (int i = 0; i < 4; i++) {
      Files.writeString(notes.resolve(i + ".txt"), "Only English.\n\nNothing else.\n");
    }

    assertEquals(new Tally(0, 0, 0, 4, 0, 0), run("out", notes));
  }

  private Path copy(String name) throws IOException {
    Path copy = calls.resolve(name);
    Files.createDirectories(copy.getParent());
    return Files.copy(first, copy);
  }

  private Tally run(String out, Path archive) throws IOException {
    Path place = Files.createDirectories(folder.resolve(out));
    try (AuditStore store = AuditStore.open(place.toFile(), "1")) {
      new Archive(Set.of("txt", "tsv"), Optional.empty(), MetadataTable.NONE)
          .list(List.of(archive.toString()), store::list);
      return new AuditRun(store, AUDITOR, 4, (done, all, pairs) -> {}).run();
    }
  }

  private List<FindingRow> findings(String out, Path document) {
    try (AuditReader reader = AuditReader.open(folder.resolve(out).toFile())) {
      return reader.findings(document.toString().replace('\\', '/'));
    }
  }

  private StoredDocument document(String out, Path document) {
    List<StoredDocument> found = new ArrayList<>();
    try (AuditReader reader = AuditReader.open(folder.resolve(out).toFile())) {
      reader.documents(found::add);
    }
    return found.stream()
        .filter(each -> each.path().equals(document.toString().replace('\\', '/')))
        .findFirst()
        .orElseThrow();
  }

  private List<RoleCount> roles(String out) {
    List<RoleCount> found = new ArrayList<>();
    try (AuditReader reader = AuditReader.open(folder.resolve(out).toFile())) {
      reader.roles(found::add);
    }
    return found;
  }
}
