package org.bilint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.BaselineFile;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.baseline.Occurrences;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Hidden;
import org.bilint.check.RuleSet;
import org.bilint.config.FileReference;
import org.bilint.config.Stated;

/** The baselines of a run: what they say about its documents, and what the run makes of them. */
final class BaselineFiles {

  /** What is to be done to the files. */
  enum Change {
    NONE,
    /** What no longer occurs goes. */
    PRUNE,
    /** And what is new is known from now on. */
    UPDATE
  }

  /** A file with what the run found in the documents that it is for. */
  private record Opened(Baseline baseline, List<Occurrences> found) {}

  private final Change change;
  private final Map<FileReference, Opened> opened = new LinkedHashMap<>();
  private final List<Decided> reported = new ArrayList<>();

  BaselineFiles(Change change) {
    this.change = change;
  }

  /** Whether what nobody has decided about is known from this run on. */
  boolean knowsAll() {
    return change == Change.UPDATE;
  }

  /**
   * Reads a baseline, once.
   *
   * @throws FaultException if the file cannot be read
   * @throws org.bilint.baseline.BaselineException if it is no baseline
   */
  void open(Stated<FileReference> file) throws FaultException {
    if (!opened.containsKey(file.value())) {
      opened.put(file.value(), new Opened(read(file), new ArrayList<>()));
    }
  }

  /** What an open baseline says about the findings of a document, by fingerprint. */
  Map<String, Decided> decisions(FileReference file, Input input) {
    Opened one = Objects.requireNonNull(opened.get(file));
    Map<String, Decided> decisions = one.baseline().of(names(file.path(), input));
    decisions.values().forEach(each -> reported.add(each.at(input.name())));
    return decisions;
  }

  private Baseline read(Stated<FileReference> file) throws FaultException {
    String name = file.value().name();
    try {
      return BaselineFile.read(name, Files.readString(file.value().path()));
    } catch (NoSuchFileException e) {
      if (knowsAll()) {
        return Baseline.EMPTY;
      }
      throw new FaultException(
          file.fault(name + ": no such file; --create-baseline " + name + " makes it"));
    } catch (CharacterCodingException e) {
      throw new FaultException(file.fault(name + ": is not UTF-8"));
    } catch (IOException e) {
      throw new FaultException(file.fault(name + ": " + Input.reason(e)));
    }
  }

  /** What entries may call a document: by the run, the baseline's folder or its repository. */
  private static Set<String> names(Path baseline, Input input) {
    Set<String> names = new LinkedHashSet<>(List.of(input.name()));
    if (input.path().isPresent()) {
      Path document = absolute(input.path().get());
      Path folder = Objects.requireNonNull(absolute(baseline).getParent());
      names.add(path(folder, document));
      for (Path above = folder; above != null; above = above.getParent()) {
        if (Files.exists(above.resolve(".git"))) {
          names.add(path(above, document));
          break;
        }
      }
    }
    return names;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String path(Path folder, Path document) {
    Path path =
        Objects.equals(folder.getRoot(), document.getRoot())
            ? folder.relativize(document)
            : document;
    return path.toString().replace(File.separatorChar, '/');
  }

  /** Takes down what was found in a document. */
  void add(FileReference file, Input input, CheckedDocument checked, RuleSet rules) {
    Opened one = Objects.requireNonNull(opened.get(file));
    Set<String> names = names(file.path(), input);
    String path =
        input.path().isPresent()
            ? path(
                Objects.requireNonNull(absolute(file.path()).getParent()),
                absolute(input.path().get()))
            : input.name();
    List<Finding> found =
        Stream.concat(
                checked.findings().stream(),
                checked.hidden().stream()
                    .filter(
                        each -> each.by() == Hidden.By.BASELINE || each.by() == Hidden.By.REVISION)
                    .map(Hidden::finding))
            .toList();
    one.found().add(new Occurrences(path, names, found, id -> rules.runs(id) || !rules.knows(id)));
  }

  /**
   * Brings the files up to date as far as that is asked for, and says what that comes to.
   *
   * @throws FaultException if a file cannot be written
   */
  void finish(Streams streams) throws FaultException {
    for (Map.Entry<FileReference, Opened> each : opened.entrySet()) {
      Baseline before = each.getValue().baseline();
      List<Occurrences> found = each.getValue().found();
      String name = each.getKey().name();
      if (change == Change.NONE) {
        // What was put right is gone, as it should be.
        long gone =
            before.gone(found).stream().filter(one -> one.decision() != Decision.FIXED).count();
        if (gone > 0) {
          streams.note(
              counted(gone, "entry", "entries")
                  + " of "
                  + name
                  + " no longer "
                  + (gone == 1 ? "occurs" : "occur")
                  + "; --prune-baseline removes "
                  + (gone == 1 ? "it" : "them"));
        }
        continue;
      }
      Baseline after = change == Change.PRUNE ? before.pruned(found) : before.updated(found);
      write(each.getKey(), BaselineFile.write(after));
      streams.note(
          name
              + ": "
              + counted(after.entries().size(), "entry", "entries")
              + ", "
              + before.gone(found).size()
              + " removed");
    }
  }

  private static String counted(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static void write(FileReference file, String text) throws FaultException {
    try {
      if (Files.exists(file.path()) && Files.readString(file.path()).equals(text)) {
        return;
      }
      Files.write(file.path(), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new FaultException(file.name() + ": cannot be written: " + Input.reason(e));
    }
  }

  /** All decisions about the documents of the run, under the names that reports have for them. */
  Baseline reported() {
    return new Baseline(reported);
  }
}
