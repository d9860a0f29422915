package org.bilint.audit.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.GeneratedArchive;
import org.bilint.audit.Recipe;
import org.bilint.audit.archive.Archive;
import org.bilint.audit.archive.ArchiveException;
import org.bilint.audit.archive.MetadataTable;
import org.bilint.audit.store.AuditStore;
import org.bilint.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mount that goes away while a run reads from it. */
class LostArchiveTest {

  private static final int CALLS = 12;

  @TempDir Path folder;

  @Test
  void theRunStopsAndALaterOneGoesOn() throws IOException {
    Path calls = folder.resolve("calls");
    GeneratedArchive.write(calls, CALLS, 3, 5);
    Path out = Files.createDirectory(folder.resolve("out"));
    DocumentAuditor auditor = Recipe.DEFAULT.auditor(Lexicons.bundled());

    ArchiveException lost =
        assertThrows(
            ArchiveException.class,
            () -> run(out, auditor, calls, (done, all, pairs) -> unmount(done, calls)));
    assertTrue(lost.getMessage().contains("is not there any more"), lost.getMessage());

    Files.move(folder.resolve("elsewhere"), calls);
    Tally tally = run(out, auditor, calls, (done, all, pairs) -> {});
    assertEquals(CALLS, tally.documents());
    assertEquals(0, tally.faults());
    assertTrue(tally.unchanged() > 0, "what was checked before is not checked again");
    assertTrue(tally.checked() > 0, "what was not reached is checked now");
  }

  private void unmount(long done, Path calls) {
    if (done == 2 && Files.exists(calls)) {
      try {
        Files.move(calls, folder.resolve("elsewhere"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Tally run(Path out, DocumentAuditor auditor, Path calls, Progress progress) {
    try (AuditStore store = AuditStore.open(out.toFile(), "1")) {
      new Archive(Set.of("txt"), Optional.empty(), MetadataTable.NONE)
          .list(List.of(calls.toString()), store::list);
      return new AuditRun(store, auditor, 2, progress).run();
    }
  }
}
