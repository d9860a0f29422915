package org.bilint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.Recipe;
import org.bilint.audit.archive.Archive;
import org.bilint.audit.archive.ArchiveException;
import org.bilint.audit.archive.MetadataPattern;
import org.bilint.audit.archive.MetadataTable;
import org.bilint.audit.run.AuditRun;
import org.bilint.audit.run.RulesVersion;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.AuditStore;
import org.bilint.audit.store.StoreException;
import org.bilint.audit.view.DocumentReports;
import org.bilint.audit.view.Overview;
import org.bilint.audit.view.View;
import org.bilint.audit.view.Views;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.BaselineFile;
import org.bilint.config.FileReference;
import org.bilint.config.Layer;
import org.bilint.config.Limits;
import org.bilint.config.Stated;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.UserLexicons;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.Setting;
import org.bilint.score.FailOn;
import org.bilint.score.Gate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The batch run: an archive in, a store and its views out. */
@Command(
    name = "audit",
    description = "Check an archive of translated documents, and show who makes which errors.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Run again with the same --out, it checks what is new or changed, and what an interrupted run",
      "had not reached. The store, audit.db, is an SQLite file.",
      "Exit status: 0 nothing at or above --fail-on; 1 something is; 2 a document could not be read,",
      "or the archive, the disk or the command line is at fault."
    })
final class AuditCommand implements Callable<Integer> {

  private final Streams streams;
  private final UserLexicons lexicons;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Documents, folders to search for documents, globs, or @FILE, a list with one of these a"
              + " line.")
  private List<String> arguments = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", description = "Where the store and the views go.")
  private @Nullable Path out;

  @Option(
      names = "--metadata-pattern",
      paramLabel = "PATTERN",
      description =
          "Read metadata off the paths: {company}/{date}_{engine}.txt; * for what is no field.")
  private @Nullable String pattern;

  @Option(
      names = "--metadata",
      paramLabel = "FILE",
      description =
          "A CSV or tab-separated table with a column path and one for each field. A file"
              + " NAME.meta.yaml or .json beside a document tells the same of it.")
  private @Nullable Path table;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Documents that are checked beside each other (default: all cores).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private ConfigOptions config = new ConfigOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out what this file of decisions says is known or a false alarm.")
  private @Nullable Path baseline;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = GateOptions.FailOnConverter.class,
      description =
          "Exit with 1 from this severity on: critical, major (default), minor, or never.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--max-penalty",
      paramLabel = "N",
      description = "Exit with 1 where a document has a penalty above N per 1,000 source words.")
  private @Nullable Double maxPenalty;

  @Option(
      names = "--views",
      paramLabel = "VIEW",
      split = ",",
      converter = ViewConverter.class,
      description = "html, markdown, csv, parquet, terms (default: all).")
  private List<View> views = List.of(View.values());

  @Option(
      names = "--reports",
      paramLabel = "N|all",
      description =
          "HTML reports of the N worst documents (default: ${DEFAULT-VALUE}), to which the dashboard"
              + " leads.",
      defaultValue = "25")
  private String reports = "25";

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary.")
  private boolean quiet;

  AuditCommand(Streams streams, UserLexicons lexicons) {
    this.streams = streams;
    this.lexicons = lexicons;
  }

  @Override
  public Integer call() throws FaultException {
    // Not declared as required: picocli would require them beside a subcommand, too.
    if (arguments.isEmpty() || out == null) {
      throw new FaultException(
          "an archive's PATH and --out DIR are needed; see bilint audit --help");
    }
    if (jobs < 1) {
      throw new FaultException("--jobs: at least one, not " + jobs);
    }
    Layer layer = layer();
    Recipe recipe = Recipes.of(layer);
    DocumentAuditor auditor = auditor(recipe);
    Archive archive = new Archive(Input.ENDINGS, metadataPattern(), metadataTable());
    Baseline decisions = decisions(layer);
    Path folder = out;
    FileChannel lock = lock(folder);
    try {
      Checking checking =
          new Checking(
              auditor,
              RulesVersion.of(recipe, lexicons.files()),
              layer.limits().gate(),
              decisions,
              folder);
      return audit(archive, checking).code();
    } catch (ArchiveException | StoreException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    } finally {
      release(lock, folder);
    }
  }

  private DocumentAuditor auditor(Recipe recipe) throws FaultException {
    try {
      return recipe.auditor(Lexicons.installed(lexicons));
    } catch (IllegalArgumentException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  private Optional<MetadataPattern> metadataPattern() throws FaultException {
    try {
      return Optional.ofNullable(pattern).map(MetadataPattern::of);
    } catch (ArchiveException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  private MetadataTable metadataTable() throws FaultException {
    if (table == null) {
      return MetadataTable.NONE;
    }
    try {
      return MetadataTable.parse(table.toString().replace('\\', '/'), Files.readString(table));
    } catch (IOException | InvalidPathException e) {
      throw new FaultException(table + ": no table that can be read");
    } catch (ArchiveException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  /** The operating system lets go of it when the process ends, however it does. */
  private static FileChannel lock(Path out) throws FaultException {
    try {
      Files.createDirectories(out);
      FileChannel channel =
          FileChannel.open(
              out.resolve("audit.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new FaultException(out + ": another audit is at work here");
      }
      return channel;
    } catch (IOException e) {
      throw new FaultException(out + ": " + Input.reason(e));
    }
  }

  private static void release(FileChannel lock, Path out) throws FaultException {
    try {
      lock.close();
    } catch (IOException e) {
      throw new FaultException(out + ": " + Input.reason(e));
    }
  }

  /** What documents are checked by, and where that is kept. */
  private record Checking(
      DocumentAuditor auditor, String version, Gate gate, Baseline decisions, Path folder) {}

  /** The configuration of the working folder with the command line on top. */
  private Layer layer() throws FaultException {
    Optional<Stated<FileReference>> file =
        Optional.ofNullable(baseline)
            .map(path -> new FileReference(path.toString().replace('\\', '/'), path))
            .map(Stated::onCommandLine);
    Limits limits =
        new Limits(Optional.ofNullable(failOn), Optional.ofNullable(maxPenalty), Map.of());
    Layer line = new Layer(input.reading(), rules.ruling(), limits, file, List.of());
    Layer held =
        new Configurations(config, line).of(new Input("", Optional.empty(), false)).layer();
    if (!held.suppressions().isEmpty()) {
      streams.warning("an audit passes over the suppressions of a configuration");
    }
    return held;
  }

  private static Baseline decisions(Layer layer) throws FaultException {
    Optional<Stated<FileReference>> file = layer.baseline();
    if (file.isEmpty()) {
      return Baseline.EMPTY;
    }
    try {
      String text = Files.readString(file.get().value().path());
      return BaselineFile.read(file.get().value().name(), text);
    } catch (IOException e) {
      throw Linters.unreadable(file.get(), e);
    }
  }

  private ExitStatus audit(Archive archive, Checking checking) throws FaultException {
    ExitStatus status = ExitStatus.CLEAN;
    File place = checking.folder.toFile();
    try (AuditStore store = AuditStore.open(place, checking.version);
        ProgressLine progress = new ProgressLine(streams, !quiet)) {
      archive.list(arguments, store::list);
      for (String fault : store.faults()) {
        streams.warning(fault);
        status = ExitStatus.FAULT;
      }
      store.decide(checking.decisions);
      new AuditRun(store, checking.auditor, jobs, progress).run();
    }
    try (AuditReader reader = AuditReader.open(place)) {
      Overview overview = Overview.of(reader, checking.gate);
      write(reader, overview, checking);
      tell(overview, checking.folder);
      if (overview.faulty() > 0) {
        return ExitStatus.FAULT;
      }
      return status.and(overview.failing() > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN);
    } catch (IOException e) {
      throw new FaultException(checking.folder + ": cannot be written: " + Input.reason(e));
    }
  }

  private void write(AuditReader reader, Overview overview, Checking checking)
      throws IOException, FaultException {
    Setting setting =
        new Setting(Version.NUMBER, checking.gate, ConsoleStyle.PLAIN, checking.decisions);
    DocumentReports pages =
        new DocumentReports(checking.auditor, setting, checking.folder, checking.version);
    Set<String> reported =
        views.contains(View.HTML) ? pages.write(reader, mostReports()) : Set.of();
    Views all = new Views(reader, overview, checking.folder);
    for (View view : views) {
      all.write(view, reported, Version.NUMBER);
    }
  }

  private int mostReports() throws FaultException {
    if (reports.equals("all")) {
      return Integer.MAX_VALUE;
    }
    try {
      return Integer.parseUnsignedInt(reports);
    } catch (NumberFormatException e) {
      throw new FaultException("--reports: a number or all, not " + reports);
    }
  }

  private void tell(Overview overview, Path folder) {
    if (!quiet) {
      streams.out().print(overview.summary());
      overview
          .faults()
          .forEach(each -> streams.warning(each.path() + ": " + each.outcome().reason()));
      if (views.contains(View.HTML)) {
        streams.out().println(folder.resolve("index.html").toString().replace('\\', '/'));
      }
    }
  }

  /** For picocli, which wants a class without parameters. */
  static final class ViewConverter extends WordConverter<View> {
    ViewConverter() {
      super(View.class);
    }
  }
}
