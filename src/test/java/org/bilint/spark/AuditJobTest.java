package org.bilint.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.bilint.audit.GeneratedArchive;
import org.bilint.audit.store.AuditReader;
import org.bilint.cli.Main;
import org.bilint.cli.Streams;
import org.bilint.cli.Terminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job finds what the audit on one machine finds, row by row, whatever happens on the way. */
@Tag("process")
class AuditJobTest {

  private static final int CALLS = 24;
  private static final String PATTERN = "{company}/{date}_{engine}.txt";

  @TempDir static Path folder;

  private static SparkSession session;
  private static Path calls;
  private static Path local;

  @BeforeAll
  static void auditOnOneMachine() throws IOException {
    calls = folder.toRealPath().resolve("calls");
    local = folder.resolve("local");
    GeneratedArchive.write(calls, CALLS, 6, 13);
    Files.write(calls.resolve("arden/binary.txt"), new byte[] {65, 0, 66});
    Files.writeString(calls.resolve("arden/notes.txt"), "Only English here.\n");
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Main.run(
        new String[] {
          "audit", calls.toString(), "--out", local.toString(), "--metadata-pattern", PATTERN
        },
        new Streams(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Terminal.NONE));
    session =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            // Else every class that is looked for and not there is asked of the driver.
            .config("spark.sql.artifact.isolation.enabled", "false")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  /** Path, rule, both places, message, fingerprint and role of each finding, in order. */
  private static List<String> localFindings() {
    List<String> rows = new ArrayList<>();
    try (AuditReader reader = AuditReader.open(local.toFile())) {
      reader.findings(
          each -> {
            var row = each.row();
            rows.add(
                String.join(
                    "|",
                    each.path(),
                    row.rule(),
                    row.name(),
                    row.category().word(),
                    row.mqm(),
                    row.severity().word(),
                    row.message(),
                    row.source()
                        .map(s -> s.line() + ":" + s.column() + "-" + s.endColumn() + s.text())
                        .orElse("-"),
                    row.target()
                        .map(s -> s.line() + ":" + s.column() + "-" + s.endColumn() + s.text())
                        .orElse("-"),
                    row.suggestion().orElse("-"),
                    row.fingerprint(),
                    row.role()));
          });
    }
    assertFalse(rows.isEmpty());
    return rows;
  }

  private static List<String> findings(Dataset<Row> table) {
    return table.orderBy("path", "ordinal").collectAsList().stream()
        .map(
            row ->
                String.join(
                    "|",
                    plain(row.getAs("path")),
                    row.<String>getAs("rule"),
                    row.<String>getAs("name"),
                    row.<String>getAs("category"),
                    row.<String>getAs("mqm"),
                    row.<String>getAs("severity"),
                    row.<String>getAs("message"),
                    spot(row, "source"),
                    spot(row, "target"),
                    row.getAs("suggestion") == null ? "-" : row.<String>getAs("suggestion"),
                    row.<String>getAs("fingerprint"),
                    row.<String>getAs("role")))
        .toList();
  }

  private static String spot(Row row, String side) {
    return row.getAs(side + "_text") == null
        ? "-"
        : row.<Integer>getAs(side + "_line")
            + ":"
            + row.<Integer>getAs(side + "_column")
            + "-"
            + row.<Integer>getAs(side + "_end_column")
            + row.<String>getAs(side + "_text");
  }

  private static String plain(String path) {
    return path.replaceFirst("^file:/+", "/");
  }

  private static Dataset<Row> table(Path out, String name) {
    return session.read().parquet(out.resolve(name).toString());
  }

  @Test
  void anExecutorThatIsKilledCostsNoFinding() throws IOException, InterruptedException {
    Path jar = Path.of("target", "bilint.jar").toAbsolutePath();
    assumeTrue(Files.exists(jar), "skipped: the jar is not packed yet");
    Path out = folder.resolve("cluster");
    Cluster cluster = Cluster.at(folder.toRealPath().resolve("spark"));
    AtomicBoolean killed = new AtomicBoolean();
    StringBuilder output = new StringBuilder();
    int status =
        cluster.submit(
            jar,
            List.of(
                "--input",
                calls.toString(),
                "--output",
                out.toString(),
                "--metadata-pattern",
                PATTERN,
                "--partitions",
                "6"),
            (line, driver) -> {
              output.append(line).append('\n');
              // As soon as a task has ended, others are at work: two executors have six tasks.
              if (line.contains(" documents, ") && !killed.get()) {
                List<ProcessHandle> executors = Cluster.executors(driver);
                killed.set(!executors.isEmpty() && executors.get(0).destroyForcibly());
              }
            });

    assertEquals(0, status, output.toString());
    assertTrue(killed.get(), "no executor was there to be killed: " + output);
    assertEquals(localFindings(), findings(table(out, "findings")));
    Dataset<Row> documents = table(out, "documents");
    assertEquals(CALLS + 2, documents.count());
    assertEquals(CALLS, documents.filter("state = 'checked'").count());
    assertEquals(1, documents.filter("state = 'unreadable'").count());
    assertEquals(1, documents.filter("state = 'left-out'").count());
    assertTrue(output.toString().contains("1 documents that could not be read"), output.toString());
  }

  @Test
  void aRunIsRepeatedWithoutATraceAndLeavesOthersAlone() {
    Path out = folder.resolve("repeated");
    run(out, "--run", "a", "--partition-by", "company,engine");
    List<String> once = findings(table(out, "findings"));
    assertEquals(localFindings(), once);

    run(out, "--run", "a", "--partition-by", "company,engine");
    assertEquals(once, findings(table(out, "findings")));

    run(out, "--run", "b", "--partition-by", "company,engine", "--select", "number");
    assertEquals(once, findings(table(out, "findings").filter("run = 'a'")));
    assertTrue(table(out, "findings").filter("run = 'b'").count() > 0);
    assertEquals(0, table(out, "findings").filter("run = 'b' AND category <> 'number'").count());
    assertTrue(Files.isDirectory(out.resolve("findings/run=a/company=arden/engine=tidal")));
  }

  @Test
  void documentsAreRowsOfParquetAndOfJson() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (var files = Files.walk(calls)) {
      for (Path file : files.filter(each -> each.toString().contains("_")).sorted().toList()) {
        rows.add(RowFactory.create(file.toString(), Files.readString(file), "arden"));
      }
    }
    StructType schema =
        new StructType()
            .add("id", DataTypes.StringType)
            .add("body", DataTypes.StringType)
            .add("company", DataTypes.StringType);
    Dataset<Row> documents = session.createDataFrame(rows, schema);
    for (String kind : List.of("parquet", "jsonl")) {
      Path in = folder.resolve("in-" + kind);
      if (kind.equals("parquet")) {
        documents.write().parquet(in.toString());
      } else {
        documents.write().json(in.toString());
      }
      Path out = folder.resolve("out-" + kind);
      job(
          "--input",
          in.toString(),
          "--kind",
          kind,
          "--path-column",
          "id",
          "--text-column",
          "body",
          "--output",
          out.toString(),
          "--partitions",
          "2");
      assertEquals(localFindings(), findings(table(out, "findings")), kind);
      assertEquals(
          "arden",
          table(out, "documents")
              .selectExpr("metadata['company']")
              .distinct()
              .first()
              .getString(0));
    }
  }

  /** Another implementation of the format reads what the local audit wrote. */
  @Test
  void theLocalParquetIsReadByOthers() {
    Dataset<Row> findings = table(local, "findings.parquet");
    assertEquals(localFindings().size(), findings.count());
    List<String> read =
        findings.collectAsList().stream().map(row -> row.<String>getAs("fingerprint")).toList();
    List<String> expected = new ArrayList<>();
    try (AuditReader reader = AuditReader.open(local.toFile())) {
      reader.findings(each -> expected.add(each.row().fingerprint()));
    }
    assertEquals(expected, read);
    Dataset<Row> documents = table(local, "documents.parquet");
    assertEquals(CALLS + 2, documents.count());
    assertEquals(2, documents.filter("company IS NULL").count());
    assertTrue(documents.filter("per_1000_words > 0").count() > 0);
  }

  private static void run(Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--input",
                calls.toString(),
                "--output",
                out.toString(),
                "--metadata-pattern",
                PATTERN,
                "--partitions",
                "2"));
    arguments.addAll(List.of(more));
    job(arguments.toArray(new String[0]));
  }

  private static void job(String... arguments) {
    JobOptions options = new JobOptions();
    new picocli.CommandLine(options).parseArgs(arguments);
    new Job(session, options, new PrintStream(new ByteArrayOutputStream())).run();
  }
}
