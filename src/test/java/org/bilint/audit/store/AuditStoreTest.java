package org.bilint.audit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.audit.Counts;
import org.bilint.audit.FindingRow;
import org.bilint.audit.Outcome;
import org.bilint.audit.Part;
import org.bilint.audit.Rendered;
import org.bilint.audit.Speech;
import org.bilint.audit.Spot;
import org.bilint.audit.State;
import org.bilint.audit.archive.Listed;
import org.bilint.audit.archive.Metadata;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.Category;
import org.bilint.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditStoreTest {

  @TempDir Path folder;

  private static FindingRow finding(String fingerprint, Severity severity) {
    return new FindingRow(
        "NUM001",
        "number-mismatch",
        Category.NUMBER,
        "accuracy/mistranslation",
        severity,
        "3 became 4",
        Optional.of(new Spot(1, 2, 3, "3")),
        Optional.empty(),
        Optional.of("3"),
        fingerprint,
        "analyst");
  }

  private static Part part(FindingRow... findings) {
    return new Part(
        "zh-TW",
        2,
        100,
        List.of(findings),
        List.of(new Speech("analyst", 100)),
        List.of(new Rendered(Rendered.Kind.PERSON, "Maya", "玛雅", "瑪雅", 2)),
        List.of());
  }

  private static Listed listed(String path) {
    return new Listed(path, path, ".", true, Metadata.of(Map.of("engine", "v1")), "");
  }

  private List<StoredDocument> documents() {
    List<StoredDocument> documents = new ArrayList<>();
    try (AuditReader reader = AuditReader.open(folder.toFile())) {
      reader.documents(documents::add);
    }
    return documents;
  }

  private List<String> fingerprints() {
    List<String> found = new ArrayList<>();
    try (AuditReader reader = AuditReader.open(folder.toFile())) {
      reader.findings(each -> found.add(each.row().fingerprint()));
    }
    return found;
  }

  @Test
  void whatIsFinishedAndCommittedStays() {
    try (AuditStore store = AuditStore.open(folder.toFile(), "1")) {
      store.list(listed("a.txt"));
      store.add("a.txt", part(finding("f1", Severity.CRITICAL)));
      store.add("a.txt", part(finding("f2", Severity.MINOR)));
      store.finish("a.txt", "hash", 10, Outcome.CHECKED);
      store.settle();
    }
    StoredDocument document = documents().get(0);
    assertEquals(new Counts(1, 0, 1, 0), document.counts());
    assertEquals(4, document.pairs());
    assertEquals(200, document.words());
    assertEquals(130.0, document.rate());
    assertEquals(Metadata.of(Map.of("engine", "v1")), document.metadata());
    assertEquals(List.of("f1", "f2"), fingerprints());
    try (AuditReader reader = AuditReader.open(folder.toFile())) {
      assertEquals(
          List.of(finding("f1", Severity.CRITICAL), finding("f2", Severity.MINOR)),
          reader.findings("a.txt"));
      reader.roles(
          each -> assertEquals(new RoleCount("analyst", 200, new Counts(1, 0, 1, 0)), each));
      List<StoredRendering> renderings = new ArrayList<>();
      reader.renderings(renderings::add);
      assertEquals(4, renderings.get(0).rendered().count());
      assertEquals(1, renderings.get(0).documents());
    }
  }

  @Test
  void whatIsHalfWrittenIsForgotten() {
    try (AuditStore store = AuditStore.open(folder.toFile(), "1")) {
      store.list(listed("a.txt"));
      store.add("a.txt", part(finding("f1", Severity.MAJOR)));
      store.commit();
    }
    assertEquals(List.of(), documents());
    assertEquals(List.of(), fingerprints());

    try (AuditStore store = AuditStore.open(folder.toFile(), "1")) {
      store.list(listed("a.txt"));
      assertEquals("", store.page(0, 10).get(0).hash());
      store.add("a.txt", part(finding("f1", Severity.MAJOR)));
      store.finish("a.txt", "hash", 10, Outcome.CHECKED);
      store.settle();
    }
    assertEquals(List.of("f1"), fingerprints());
  }

  @Test
  void aDocumentIsKnownByTheVersionThatCheckedIt() {
    try (AuditStore store = AuditStore.open(folder.toFile(), "1")) {
      store.list(listed("a.txt"));
      store.list(listed("b.txt"));
      store.finish("a.txt", "hash", 10, Outcome.CHECKED);
      store.finish("b.txt", "other", 10, new Outcome(State.UNREADABLE, "binary"));
      store.settle();
    }
    try (AuditStore same = AuditStore.open(folder.toFile(), "1")) {
      same.list(listed("a.txt"));
      same.list(listed("b.txt"));
      assertEquals("hash", same.page(0, 10).get(0).hash());
      assertEquals("", same.page(0, 10).get(1).hash(), "what could not be read is tried again");
    }
    try (AuditStore other = AuditStore.open(folder.toFile(), "2")) {
      other.list(listed("a.txt"));
      assertEquals("", other.page(0, 10).get(0).hash());
    }
  }

  @Test
  void aFindingThatWasDecidedAwayIsNeitherShownNorCounted() {
    try (AuditStore store = AuditStore.open(folder.toFile(), "1")) {
      store.list(listed("a.txt"));
      store.add("a.txt", part(finding("f1", Severity.CRITICAL), finding("f2", Severity.MAJOR)));
      store.finish("a.txt", "hash", 10, Outcome.CHECKED);
      store.decide(
          new Baseline(
              List.of(
                  new Decided("a.txt", "f1", "NUM001", Decision.FALSE_ALARM, "checked by hand"),
                  new Decided("a.txt", "f2", "NUM001", Decision.CONFIRMED, ""))));
      store.settle();
    }
    assertEquals(List.of("f2"), fingerprints());
    assertEquals(new Counts(0, 1, 0, 0), documents().get(0).counts());
  }

  @Test
  void whatIsNotListedAnyMoreIsGone() {
    try (AuditStore store = AuditStore.open(folder.toFile(), "1")) {
      store.list(listed("a.txt"));
      store.list(listed("b.txt"));
      for (String path : List.of("a.txt", "b.txt")) {
        store.add(path, part(finding(path, Severity.MAJOR)));
        store.finish(path, "hash", 10, Outcome.CHECKED);
      }
      store.settle();
    }
    try (AuditStore store = AuditStore.open(folder.toFile(), "1")) {
      store.list(listed("b.txt"));
      store.settle();
    }
    assertEquals(List.of("b.txt"), fingerprints());
    assertEquals(1, documents().size());
  }

  @Test
  void whatIsNoStoreIsRefused() throws IOException {
    assertThrows(StoreException.class, () -> AuditReader.open(folder.toFile()));
    Files.writeString(
        folder.resolve(AuditStore.FILE), "no database, and long enough to be one".repeat(50));
    StoreException e =
        assertThrows(StoreException.class, () -> AuditStore.open(folder.toFile(), "1"));
    assertTrue(e.getMessage().contains("audit.db"), e.getMessage());
  }
}
