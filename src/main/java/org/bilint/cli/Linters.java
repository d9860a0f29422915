package org.bilint.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bilint.Linter;
import org.bilint.align.Aligner;
import org.bilint.check.Profile;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleSet;
import org.bilint.check.Severity;
import org.bilint.config.FileReference;
import org.bilint.config.Ruling;
import org.bilint.config.Stated;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.UserLexicons;
import org.bilint.rules.Checks;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.Termbases;
import org.bilint.terms.read.TermbaseReader;

/** Makes linters, one for each ruling; what takes long to read is read once. */
final class Linters {

  /** What {@code --languagetool} switches on. */
  static final List<String> GRAMMAR = List.of("english-grammar", "chinese-grammar");

  /**
   * A linter and its rules.
   *
   * @param rules those that run, and the names of those that do not
   */
  record Ready(Linter linter, RuleSet rules) {}

  private final UserLexicons lexicons;
  private final Map<Ruling, Ready> byRuling = new HashMap<>();
  private final Map<List<Stated<FileReference>>, Termbases> termbases = new HashMap<>();
  private final Map<List<Stated<FileReference>>, CompletableFuture<Aligner>> aligners =
      new HashMap<>();

  Linters(UserLexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * @throws FaultException if a file cannot be read or a word means no rule
   * @throws org.bilint.check.RuleException if a file of rules has a fault
   * @throws org.bilint.terms.TermFault if a termbase is malformed
   */
  Ready of(Ruling ruling) throws FaultException {
    Ready known = byRuling.get(ruling);
    if (known != null) {
      return known;
    }
    Termbases terms = termbases(ruling.termbases());
    // Beside the rules: both take a while.
    CompletableFuture<Aligner> aligner =
        aligners.computeIfAbsent(
            ruling.termbases(),
            key ->
                CompletableFuture.supplyAsync(
                    () -> Linter.aligner(Lexicons.installed(lexicons), terms)));
    RuleSet rules = rules(ruling, terms);
    Ready ready = new Ready(new Linter(rules, joined(aligner)), rules);
    byRuling.put(ruling, ready);
    return ready;
  }

  /** What was read beside the rules, or the fault that was met in it. */
  private static Aligner joined(CompletableFuture<Aligner> aligner) {
    try {
      return aligner.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }

  private static RuleSet rules(Ruling ruling, Termbases termbases) throws FaultException {
    RuleSet all = Checks.bundled(termbases, ruleFiles(ruling.rules()));
    List<String> select = known(all, ruling.select().orElse(List.of()));
    List<String> ignore = known(all, ruling.ignore());
    List<Map.Entry<String, Severity>> weights = new ArrayList<>();
    for (Ruling.Weight weight : ruling.severities()) {
      known(all, List.of(weight.rules()));
      weights.add(Map.entry(weight.rules().value(), weight.severity()));
    }
    ignore.addAll(all.beyond(ruling.profile().orElse(Profile.DEFAULT), select));
    boolean grammar = ruling.languagetool().orElse(false);
    try {
      return all.select(select, grammar ? GRAMMAR : List.of(), ignore).weighing(weights);
    } catch (IllegalArgumentException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  /** The words, each of which must mean some rule. */
  static List<String> known(RuleSet rules, List<Stated<String>> words) throws FaultException {
    List<String> known = new ArrayList<>();
    for (Stated<String> word : words) {
      try {
        rules.requireKnown(word.value());
      } catch (IllegalArgumentException e) {
        throw new FaultException(word.fault(String.valueOf(e.getMessage())));
      }
      known.add(word.value());
    }
    return known;
  }

  /** The texts of files of rules. */
  static List<RuleFile> ruleFiles(List<Stated<FileReference>> files) throws FaultException {
    List<RuleFile> read = new ArrayList<>();
    for (Stated<FileReference> file : files) {
      String name = file.value().name();
      try {
        read.add(new RuleFile(name, Files.readString(file.value().path())));
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    }
    return read;
  }

  private Termbases termbases(List<Stated<FileReference>> files) throws FaultException {
    Optional<Termbases> known = Optional.ofNullable(termbases.get(files));
    if (known.isPresent()) {
      return known.get();
    }
    List<LocalTerm> terms = new ArrayList<>();
    for (Stated<FileReference> file : files) {
      try {
        byte[] bytes = Files.readAllBytes(file.value().path());
        terms.addAll(TermbaseReader.read(file.value().name(), bytes));
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    }
    Termbases all = Termbases.bundled().below(terms);
    termbases.put(files, all);
    return all;
  }

  static FaultException unreadable(Stated<FileReference> file, IOException e) {
    String reason =
        e instanceof NoSuchFileException
            ? "no such file"
            : e instanceof CharacterCodingException ? "is not UTF-8" : Input.reason(e);
    return new FaultException(file.fault(file.value().name() + ": " + reason));
  }
}
