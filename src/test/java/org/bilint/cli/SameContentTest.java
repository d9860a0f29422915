package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bilint.check.CheckedDocument;
import org.bilint.config.Layer;
import org.bilint.lexicon.UserLexicons;
import org.bilint.parallel.InOrder;
import org.bilint.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of the same content are searched once, and each is told of as if it were alone. */
class SameContentTest {

  private static final String CALL =
      """
      Operator
      主持人
      Good day, and welcome to our call. Revenue was $3.2 billion.
      大家好，，歡迎參加我們的會議。營收為 3.2 億美元。
      """;

  @TempDir private Path folder;

  private final SameContent same = new SameContent(CheckedDocument::outlined);
  private final AtomicInteger searches = new AtomicInteger();

  private Job job(String name, String text) throws IOException, FaultException {
    Path file = Files.writeString(folder.resolve(name), text);
    Linters.Ready ready =
        new Linters(new UserLexicons(new File(folder.toFile(), "none"))).of(Layer.NONE.ruling());
    return new Job(
        Input.of(file.toString()).get(0),
        new Configurations.Held(Optional.empty(), Layer.NONE),
        ready);
  }

  /** Another file for what is the same run. */
  private Job copy(Job job, String name) throws IOException, FaultException {
    Path file = Files.copy(job.path(), folder.resolve(name));
    return new Job(Input.of(file.toString()).get(0), job.held(), job.ready());
  }

  private CheckedDocument find(Job job) {
    try {
      return job.lint(System.in, this::look).get().found();
    } catch (FaultException | UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  private CheckedDocument look(Job job, byte[] bytes, Job.Search search)
      throws UnreadableException {
    return same.found(
        job,
        bytes,
        () -> {
          searches.incrementAndGet();
          return search.found();
        });
  }

  private static String path(CheckedDocument found) {
    return found.aligned().document().path();
  }

  @Test
  void copiesAreSearchedOnceAndKeepTheirNames() throws Exception {
    Job first = job("a.txt", CALL);
    List<Job> copies =
        IntStream.range(0, 20)
            .mapToObj(
                i -> {
                  try {
                    return copy(first, "copy-" + i + ".txt");
                  } catch (IOException | FaultException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .toList();

    try (InOrder<Job, CheckedDocument> found = new InOrder<>(4, copies, this::find)) {
      CheckedDocument alone = find(first);
      assertFalse(alone.findings().isEmpty(), "nothing to compare");
      for (Job copy : copies) {
        CheckedDocument its = found.next();
        assertEquals(copy.input().name(), path(its));
        assertEquals(alone.findings(), its.findings());
      }
    }

    assertEquals(1, searches.get());
  }

  @Test
  void theEndingTellsHowADocumentIsRead() throws Exception {
    Job first = job("a.txt", CALL);
    find(first);
    find(copy(first, "a.md"));

    assertEquals(2, searches.get());
  }

  @Test
  void otherRulesFindOtherThings() throws Exception {
    Job first = job("a.txt", CALL);
    find(first);
    find(job("b.txt", CALL));

    assertEquals(2, searches.get());
  }

  @Test
  void whatCannotBeReadIsToldByItsOwnName() throws Exception {
    Job first = job("a.txt", "");
    Job second = copy(first, "b.txt");

    for (Job each : List.of(first, second)) {
      UnreadableException told =
          assertThrows(
              UnreadableException.class, () -> each.lint(System.in, this::look).get().found());
      assertEquals(each.input().name() + ":1", told.getMessage().replaceAll("(:1).*", "$1"));
    }
  }

  @Test
  void whatCrashedIsToldByItsOwnName() throws Exception {
    Job first = job("a.txt", CALL);
    for (Job each : List.of(first, copy(first, "b.txt"))) {
      String crash = each.input().name() + ": NUM001 failed";
      CheckedDocument found =
          each.lint(
                  System.in,
                  (job, bytes, search) -> same.found(job, bytes, () -> crashed(search, crash)))
              .get()
              .found();
      assertEquals(List.of(crash), found.diagnostics());
    }
  }

  private static CheckedDocument crashed(Job.Search search, String crash)
      throws UnreadableException {
    CheckedDocument found = search.found();
    return new CheckedDocument(
        found.aligned(), found.sourceWords(), found.findings(), List.of(crash));
  }

  @Test
  void aConfigurationMayHideInOneWhatItShowsInAnother() throws Exception {
    Path first = Files.writeString(folder.resolve("a.txt"), CALL);
    Path second = Files.writeString(folder.resolve("b.txt"), CALL);
    Path config =
        Files.writeString(
            folder.resolve("bilint.yaml"),
            """
            suppress:
              - {rules: [TYP001], paths: ["b.txt"], reason: known}
            """);

    CommandLineRun both =
        CommandLineRun.of("check", "--config", config, "-o", "concise", first, second);

    List<String> ofFirst = findings(both, first);
    List<String> ofSecond = findings(both, second);
    assertEquals(
        ofSecond, ofFirst.stream().filter(each -> !each.contains(" TYP001 ")).toList(), both.out());
    assertEquals(ofSecond.size() + 1, ofFirst.size());
  }

  private static List<String> findings(CommandLineRun run, Path of) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith(of + ":"))
        .map(line -> line.substring(of.toString().length()))
        .toList();
  }
}
