package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bilint.Linter;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/** Puts text into human translations that has no source and counts what is told at its place. */
final class AdditionRun {

  /** What is put in. */
  private enum Kind {
    REPEATED("a clause of the sentence, again at its end"),
    FOREIGN("a clause of another paragraph, after a comma"),
    BEYOND("a sentence of another paragraph, after the end");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** A translation with something put in, and where. */
  private record Added(Kind kind, String text, Span span) {}

  private record Outcome(boolean major, boolean minor, boolean told) {}

  private static final int EVERY = 8;
  private static final int SHORTEST = 6;
  private static final int LONGEST = 24;

  /** How far away the paragraph is that a piece is taken from. */
  private static final int AWAY = 37;

  private final Supplier<Linter> linters;
  private final long seed;
  private final Map<Kind, List<Outcome>> outcomes = new EnumMap<>(Kind.class);
  private final StringBuilder missed = new StringBuilder();

  AdditionRun(Supplier<Linter> linters, long seed) {
    this.linters = linters;
    this.seed = seed;
  }

  /** One round for each kind, with one segment in eight spoilt. */
  void add(Path path) throws IOException {
    List<Pair> pairs = SharedData.pairs(path);
    for (Kind kind : Kind.values()) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, pairs.size()).boxed().toList());
      Collections.shuffle(order, new Random(seed + kind.ordinal()));
      Map<Integer, Added> round = new TreeMap<>();
      for (int at : order) {
        if (round.size() < pairs.size() / EVERY) {
          added(pairs, at, kind).ifPresent(added -> round.put(at, added));
        }
      }
      lint(pairs, round);
    }
  }

  private void lint(List<Pair> pairs, Map<Integer, Added> round) {
    List<Pair> spoilt = new ArrayList<>(pairs);
    round.forEach(
        (at, added) -> {
          Pair pair = pairs.get(at);
          spoilt.set(
              at,
              new Pair(pair.set(), pair.index(), pair.language(), pair.english(), added.text()));
        });
    CheckedDocument checked =
        linters.get().lint(SharedData.document("added.tsv", pairs.get(0).language(), spoilt));
    Map<Integer, List<Finding>> byPair = new TreeMap<>();
    for (Finding finding : checked.findings()) {
      if (finding.rule().category() == Category.ADDITION) {
        byPair
            .computeIfAbsent(WordFindings.line(checked, finding) - 1, any -> new ArrayList<>())
            .add(finding);
      }
    }
    round.forEach(
        (at, added) -> outcome(spoilt.get(at), added, byPair.getOrDefault(at, List.of())));
  }

  private void outcome(Pair pair, Added added, List<Finding> findings) {
    List<Finding> at =
        findings.stream()
            .filter(each -> each.target().filter(t -> isOf(t.span(), added.span())).isPresent())
            .toList();
    if (at.isEmpty()) {
      missed.append(added.kind()).append('\t').append(pair.index()).append('\t');
      missed.append(added.span().of(added.text())).append("\n    ").append(pair.english());
      missed.append("\n    ").append(added.text()).append('\n');
    }
    outcomes
        .computeIfAbsent(added.kind(), any -> new ArrayList<>())
        .add(
            new Outcome(
                at.stream().anyMatch(each -> each.severity().atLeast(Severity.MAJOR)),
                at.stream().anyMatch(each -> each.severity().atLeast(Severity.MINOR)),
                !at.isEmpty()));
  }

  /** Whether most of what is told was put in. */
  private static boolean isOf(Span told, Span added) {
    int shared = Math.min(told.end(), added.end()) - Math.max(told.start(), added.start());
    return shared * 2 > told.length();
  }

  private static Optional<Added> added(List<Pair> pairs, int at, Kind kind) {
    String text = pairs.get(at).chinese();
    String other = pairs.get((at + AWAY) % pairs.size()).chinese();
    int end = text.length() - 1;
    if (end < SHORTEST || text.charAt(end) != '。') {
      return Optional.empty();
    }
    return switch (kind) {
      case REPEATED -> clause(text).map(each -> put(kind, text, end, "，" + each));
      case FOREIGN ->
          Optional.of(text.indexOf('，'))
              .filter(comma -> comma > 0)
              .flatMap(comma -> clause(other).map(each -> put(kind, text, comma, "，" + each)));
      case BEYOND ->
          Optional.of(other)
              .filter(each -> each.endsWith("。") && each.length() < 3 * LONGEST)
              .map(each -> put(kind, text, end + 1, each));
    };
  }

  private static Added put(Kind kind, String text, int at, String piece) {
    return new Added(
        kind,
        text.substring(0, at) + piece + text.substring(at),
        new Span(at, at + piece.length()));
  }

  /** The first clause between two marks that is neither short nor long. */
  private static Optional<String> clause(String text) {
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      if ("，。；：！？「」『』“”（）()、".indexOf(text.charAt(i)) >= 0) {
        int length = i - last - 1;
        if (text.charAt(i) == '，' && length >= SHORTEST && length <= LONGEST) {
          return Optional.of(text.substring(last + 1, i));
        }
        last = i;
      }
    }
    return Optional.empty();
  }

  /** Writes what was missed to a folder. */
  String report(Path folder) throws IOException {
    Files.writeString(folder.resolve("missed-additions.txt"), missed.toString());
    StringBuilder out = new StringBuilder();
    out.append("| put in | cases | told as major or worse | minor or worse | told at all |\n");
    out.append("|---|--:|--:|--:|--:|\n");
    outcomes.forEach(
        (kind, all) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f%% | %.1f%% | %.1f%% |%n",
                    kind.words,
                    all.size(),
                    100.0 * all.stream().filter(Outcome::major).count() / all.size(),
                    100.0 * all.stream().filter(Outcome::minor).count() / all.size(),
                    100.0 * all.stream().filter(Outcome::told).count() / all.size())));
    return out.toString();
  }
}
