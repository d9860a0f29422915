package org.bilint.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.view.ReportNames;
import org.bilint.cli.ExitStatus;
import org.bilint.cli.Main;
import org.bilint.cli.Streams;
import org.bilint.cli.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from end to end, on small archives. */
class AuditCommandTest {

  private static final int CALLS = 6;

  @TempDir Path folder;

  private Path calls;
  private Path out;
  private String printed = "";
  private String errors = "";

  @BeforeEach
  void writeAnArchive() throws IOException {
    calls = folder.resolve("calls");
    out = folder.resolve("out");
    GeneratedArchive.write(calls, CALLS, 4, 11);
  }

  private ExitStatus audit(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("audit", calls.toString(), "--out", out.toString()));
    arguments.addAll(List.of("--profile", "fast", "--reports", "1"));
    arguments.addAll(List.of("--metadata-pattern", "{company}/{date}_{engine}.txt"));
    arguments.addAll(List.of(more));
    return run(arguments);
  }

  private ExitStatus run(List<String> arguments) {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    ExitStatus status =
        Main.run(
            arguments.toArray(new String[0]),
            new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(stdout, true, StandardCharsets.UTF_8),
                new PrintStream(stderr, true, StandardCharsets.UTF_8),
                Terminal.NONE));
    printed = stdout.toString(StandardCharsets.UTF_8);
    errors = stderr.toString(StandardCharsets.UTF_8);
    return status;
  }

  private SortedMap<String, StoredDocument> documents() {
    SortedMap<String, StoredDocument> documents = new TreeMap<>();
    try (AuditReader reader = AuditReader.open(out.toFile())) {
      reader.documents(each -> documents.put(each.key(), each));
    }
    return documents;
  }

  @Test
  void writesEveryViewAndTellsTheGate() throws IOException {
    assertEquals(ExitStatus.FINDINGS, audit(), errors);

    assertTrue(printed.startsWith(CALLS + " documents checked"), printed);
    assertTrue(
        AuditFolder.views(out)
            .keySet()
            .containsAll(
                List.of(
                    "index.html",
                    "summary.md",
                    "documents.csv",
                    "findings.csv",
                    "documents.parquet",
                    "findings.parquet",
                    "terms.tsv",
                    "renderings.csv")));
    StoredDocument first = documents().get("arden/2023-01-10_harbor.txt");
    assertEquals("arden", first.metadata().get("company").orElse(""));
    assertEquals("2023-01-10", first.metadata().get("date").orElse(""));
    assertEquals("harbor", first.metadata().get("engine").orElse(""));
    assertTrue(first.pairs() > 0 && first.words() > 0);
  }

  @Test
  void aRunLikeTheLastChangesNoByteAndChecksNothing() throws IOException {
    audit();
    SortedMap<String, String> before = AuditFolder.views(out);
    // Where a document is not read by the linter again, a fault in it would not show.
    assertEquals(ExitStatus.FINDINGS, audit());

    assertEquals(before, AuditFolder.views(out));
    assertFalse(errors.contains("pairs/s"), "nothing was checked: " + errors);
  }

  @Test
  void onlyWhatChangedIsCheckedAgain() throws IOException {
    audit();
    Path changed = calls.resolve("arden/2023-01-10_harbor.txt");
    Files.writeString(changed, Files.readString(calls.resolve("arden/2023-02-10_tidal.txt")));
    Files.delete(calls.resolve("arden/2023-01-10_tidal.txt"));
    audit();
    SortedMap<String, String> incremental = AuditFolder.views(out);

    out = folder.resolve("anew");
    audit();
    assertEquals(AuditFolder.views(out), incremental);
    assertEquals(CALLS - 1, documents().size());
  }

  @Test
  void copiesAreToldAndNotCheckedAgain() throws IOException {
    Path call = calls.resolve("arden/2023-01-10_harbor.txt");
    for (int i = 0; i < 2; i++) {
      Files.copy(call, call.resolveSibling("2024-01-0" + (i + 1) + "_harbor.txt"));
    }

    audit();

    assertTrue(
        errors.contains("2 documents have the content of others and were not checked again"),
        errors);
    assertEquals(CALLS + 2, documents().size());
  }

  @Test
  void otherRulesCheckEverythingAgain() throws IOException {
    audit();
    audit("--ignore", "number");
    SortedMap<String, String> later = AuditFolder.views(out);

    out = folder.resolve("anew");
    audit("--ignore", "number");
    assertEquals(AuditFolder.views(out), later);
    assertFalse(later.get("findings.csv").contains("NUM0"));
  }

  @Test
  void anotherGateShowsInTheReportsOfWhatIsNotCheckedAgain() throws IOException {
    audit("--views", "html");
    SortedMap<String, String> before = AuditFolder.views(out);
    audit("--views", "html", "--fail-on", "never");
    SortedMap<String, String> later = AuditFolder.views(out);

    out = folder.resolve("anew");
    audit("--views", "html", "--fail-on", "never");
    assertEquals(Set.of(), AuditFolder.differing(AuditFolder.views(out), later));
    assertTrue(
        AuditFolder.differing(before, later).stream()
            .anyMatch(each -> each.startsWith("reports/") && each.endsWith(".html")));
  }

  @Test
  void reportsAreTheSameHoweverManyAreWrittenBesideEachOther() throws IOException {
    SortedMap<String, String> one = allReports("1");
    SortedMap<String, String> many = allReports("4");

    assertEquals(Set.of(), AuditFolder.differing(one, many));
    assertEquals(
        CALLS,
        many.keySet().stream()
            .filter(each -> each.startsWith("reports/") && each.endsWith(".html"))
            .count());
  }

  private SortedMap<String, String> allReports(String jobs) throws IOException {
    String place = folder.resolve("jobs" + jobs).toString();
    run(
        List.of(
            "audit",
            calls.toString(),
            "--out",
            place,
            "--profile",
            "fast",
            "--views",
            "html",
            "--reports",
            "all",
            "--jobs",
            jobs));
    return AuditFolder.views(Path.of(place));
  }

  @Test
  void whatAKilledRunLeftOfReportsIsWrittenAgainOrDoneAwayWith() throws IOException {
    audit();
    SortedMap<String, String> before = AuditFolder.views(out);
    Path stamps = out.resolve("reports/stamps.tsv");
    String reported = Files.readString(stamps).split("\t", 2)[0];
    // It had begun the report of one document again, and that of another one that is gone now.
    Files.writeString(stamps, reported + "\t\ncalls/gone.txt\t\n");
    for (String path : List.of(reported, "calls/gone.txt")) {
      Path report = out.resolve("reports").resolve(ReportNames.of(path));
      Files.writeString(report, "<!doctype html>\nof another content");
      Files.writeString(Path.of(report + ".new"), "<!doc");
    }

    audit();
    assertEquals(Set.of(), AuditFolder.differing(before, AuditFolder.views(out)));
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
    Files.write(calls.resolve("arden/utf16.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 65, 0});
    Files.write(calls.resolve("arden/empty.txt"), new byte[0]);
    Files.write(calls.resolve("arden/binary.txt"), new byte[] {65, 0, 66});
    Files.writeString(calls.resolve("arden/notes.txt"), "Only English here.\n");
    Files.createSymbolicLink(calls.resolve("arden/gone.txt"), Path.of("nowhere.txt"));

    assertEquals(ExitStatus.FAULT, audit());

    SortedMap<String, StoredDocument> documents = documents();
    assertEquals(State.UNREADABLE, documents.get("arden/utf16.txt").outcome().state());
    assertEquals(State.UNREADABLE, documents.get("arden/empty.txt").outcome().state());
    assertEquals(State.UNREADABLE, documents.get("arden/binary.txt").outcome().state());
    assertEquals("no such file", documents.get("arden/gone.txt").outcome().reason());
    assertEquals(State.LEFT_OUT, documents.get("arden/notes.txt").outcome().state());
    assertEquals(
        CALLS,
        documents.values().stream().filter(d -> d.outcome().state() == State.CHECKED).count());
    assertTrue(printed.contains("4 documents could not be read"), printed);
    assertTrue(errors.contains("utf16.txt: not UTF-8 but UTF-16"), errors);
  }

  @Test
  void metadataOfATableWinOverASidecarsAndThatOverThePaths() throws IOException {
    Files.writeString(
        calls.resolve("arden/2023-01-10_harbor.meta.yaml"), "engine: other\nanalysts: 5\n");
    Path table = folder.resolve("table.csv");
    Files.writeString(table, "path,date\narden/2023-01-10_harbor.txt,2024-02-03\n");
    audit("--metadata", table.toString());

    assertEquals(
        "{\"analysts\":\"5\",\"company\":\"arden\",\"date\":\"2024-02-03\",\"engine\":\"other\"}",
        documents().get("arden/2023-01-10_harbor.txt").metadata().json());
  }

  @Test
  void aBrokenSidecarIsToldAndCostsNoDocument() throws IOException {
    Files.writeString(calls.resolve("arden/2023-01-10_harbor.meta.yaml"), "engine: [a, b]\n");

    assertEquals(ExitStatus.FAULT, audit());
    assertTrue(errors.contains("harbor.meta.yaml:1:9: a plain value expected"), errors);
    assertEquals(State.CHECKED, documents().get("arden/2023-01-10_harbor.txt").outcome().state());
  }

  @Test
  void anArchiveThatIsNotThereIsAFaultAndCostsNothing() throws IOException {
    audit();
    SortedMap<String, String> before = AuditFolder.views(out);
    Files.move(calls, folder.resolve("unmounted"));
    Files.createDirectory(calls);

    assertEquals(ExitStatus.FAULT, audit());
    assertTrue(errors.contains("no document in this folder"), errors);
    assertEquals(before, AuditFolder.views(out));
    assertEquals(CALLS, documents().size());
  }

  @Test
  void twoAuditsAreCompared() {
    String one = calls.resolve("arden") + "/*_harbor.txt";
    String other = calls.resolve("arden") + "/*_tidal.txt";
    String pattern = "{company}/{date}_{engine}.txt";
    String first = folder.resolve("harbor").toString();
    String second = folder.resolve("tidal").toString();
    run(List.of("audit", one, "--out", first, "--metadata-pattern", pattern, "-q"));
    run(List.of("audit", other, "--out", second, "--metadata-pattern", pattern, "-q"));

    ExitStatus status = run(List.of("audit", "diff", first, second, "--match", "company,date"));

    assertEquals(ExitStatus.CLEAN, status, errors + printed);
    assertTrue(printed.contains("That may be chance"), printed);
    assertEquals(ExitStatus.FAULT, run(List.of("audit", "diff", first, second)));
    assertTrue(errors.contains("no document is in both audits"), errors);
  }

  @Test
  void badArgumentsAreToldInALine() {
    assertEquals(ExitStatus.FAULT, run(List.of("audit", calls.toString())));
    assertTrue(errors.startsWith("error: an archive's PATH and --out DIR are needed"), errors);
    assertEquals(ExitStatus.FAULT, audit("--jobs", "0"));
    assertEquals(ExitStatus.FAULT, audit("--metadata-pattern", "no field"));
    assertEquals(ExitStatus.FAULT, audit("--reports", "some"));
    assertEquals(ExitStatus.FAULT, audit("--metadata", "missing.csv"));
    assertEquals(ExitStatus.FAULT, audit("--max-penalty", "-1"));
    assertTrue(errors.startsWith("error: --max-penalty: the highest penalty must be"), errors);
    assertEquals(ExitStatus.FAULT, run(List.of("audit", "diff", "nowhere", "elsewhere")));
    assertTrue(errors.contains("holds no audit"), errors);
  }
}
