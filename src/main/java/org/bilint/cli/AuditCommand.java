package org.bilint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.Recipe;
import org.bilint.audit.archive.Archive;
import org.bilint.audit.archive.ArchiveException;
import org.bilint.audit.run.AuditRun;
import org.bilint.audit.run.RulesVersion;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.AuditStore;
import org.bilint.audit.store.StoreException;
import org.bilint.audit.view.DocumentReports;
import org.bilint.audit.view.Overview;
import org.bilint.audit.view.TableFiles;
import org.bilint.audit.view.View;
import org.bilint.audit.view.Views;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.BaselineFile;
import org.bilint.config.FileReference;
import org.bilint.config.Layer;
import org.bilint.config.Stated;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.UserLexicons;
import org.bilint.report.ConsoleStyle;
import org.bilint.report.Setting;
import org.bilint.score.Gate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private ArchiveOptions archive = new ArchiveOptions();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private ConfigOptions config = new ConfigOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Leave out what this file of decisions says is known or a false alarm.")
  private @Nullable Path baseline;

  @Mixin private GateOptions gate = new GateOptions();

  @Mixin private ViewOptions shown = new ViewOptions();

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
    archive.requireSense();
    Layer layer = layer();
    Recipe recipe = Recipes.of(layer);
    DocumentAuditor auditor = auditor(recipe);
    Archive documents = archive.archive();
    Baseline decisions = decisions(layer);
    try (AuditLock lock = AuditLock.on(archive.out())) {
      Checking checking =
          new Checking(
              auditor,
              RulesVersion.of(recipe, lexicons.files()),
              layer.limits().gate(),
              decisions,
              lock.folder());
      return audit(documents, checking).code();
    } catch (ArchiveException | StoreException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  private DocumentAuditor auditor(Recipe recipe) throws FaultException {
    try {
      return recipe.auditor(Lexicons.installed(lexicons));
    } catch (IllegalArgumentException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  /** What documents are checked by, and where that is kept. */
  private record Checking(
      DocumentAuditor auditor, String version, Gate gate, Baseline decisions, Path folder) {}

  /** The configuration of the working folder with the command line on top. */
  private Layer layer() throws FaultException {
    Optional<Stated<FileReference>> file =
        Optional.ofNullable(baseline).map(FileReference::of).map(Stated::onCommandLine);
    Layer line = new Layer(input.reading(), rules.ruling(), gate.limits(), file, List.of());
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

  private ExitStatus audit(Archive documents, Checking checking) throws FaultException {
    ExitStatus status = ExitStatus.CLEAN;
    long taken;
    File place = checking.folder.toFile();
    try (AuditStore store = AuditStore.open(place, checking.version);
        ProgressLine progress = new ProgressLine(streams, !quiet)) {
      documents.list(archive.paths(), store::list);
      for (String fault : store.faults()) {
        streams.warning(fault);
        status = ExitStatus.FAULT;
      }
      store.decide(checking.decisions);
      taken = new AuditRun(store, checking.auditor, archive.jobs(), progress).run().taken();
    }
    if (taken > 0 && !quiet) {
      streams.note(
          taken == 1
              ? "1 document has the content of another and was not checked again"
              : String.format(
                  Locale.ROOT,
                  "%,d documents have the content of others and were not checked again",
                  taken));
    }
    try (TableFiles tables = new TableFiles(place, shown.views(), archive.jobs());
        AuditReader reader = AuditReader.open(place)) {
      Overview overview = Overview.of(reader, checking.gate);
      write(reader, overview, checking);
      tables.finish();
      tell(overview, checking.folder);
      if (overview.faulty() > 0) {
        return ExitStatus.FAULT;
      }
      return status.and(overview.failing() > 0 ? ExitStatus.FINDINGS : ExitStatus.CLEAN);
    } catch (IOException e) {
      throw new FaultException(checking.folder + ": cannot be written: " + Input.reason(e));
    }
  }

  /** What people look at; the tables are written meanwhile. */
  private void write(AuditReader reader, Overview overview, Checking checking)
      throws IOException, FaultException {
    Setting setting =
        new Setting(Version.NUMBER, checking.gate, ConsoleStyle.PLAIN, checking.decisions);
    DocumentReports pages =
        new DocumentReports(
            checking.auditor, setting, checking.folder, checking.version, archive.jobs());
    Set<String> reported = shown.withPages() ? pages.write(reader, shown.mostReports()) : Set.of();
    Views all = new Views(overview, checking.folder);
    for (View view : shown.views()) {
      all.write(view, reported, Version.NUMBER);
    }
  }

  private void tell(Overview overview, Path folder) {
    if (!quiet) {
      streams.out().print(overview.summary());
      overview
          .faults()
          .forEach(each -> streams.warning(each.path() + ": " + each.outcome().reason()));
      if (shown.withPages()) {
        streams.out().println(folder.resolve("index.html").toString().replace('\\', '/'));
      }
    }
  }
}
