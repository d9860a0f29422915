package org.bilint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.rules.Checks;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How many findings keep their fingerprints through edits that do not concern them. A finding is
 * taken for the same where rule and texts at both places are the same.
 */
class FingerprintStabilityTest {

  private static final Linter LINTER = new Linter(Checks.bundled());

  private static final int SEEDS = 3;

  /** Between them, what happens to a document under work; each needs a pair to happen to. */
  enum Edit {
    /** Two paragraphs come in before the pair. */
    INSERTED(0.99),
    /** The pair goes. */
    DELETED(0.99),
    /** The pair goes to the end. */
    MOVED(0.99),
    /** Another sentence of the translation is worded otherwise. */
    TRANSLATION_EDITED(0.98),
    /** Another sentence of the source is. */
    SOURCE_EDITED(0.98),
    /** Blanks and line ends change. */
    SET_ANEW(1);

    private final double least;

    Edit(double least) {
      this.least = least;
    }
  }

  private static CheckedDocument lint(String text, Optional<LanguageTag> language) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return LINTER.lint(
          Readers.read("call.txt", bytes, InputFormat.AUTO, Optional.empty(), language));
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  /** Findings that are still there, and how many of them have kept their names. */
  private record Count(int there, int kept) {

    Count and(Count other) {
      return new Count(there + other.there, kept + other.kept);
    }

    double share() {
      return there == 0 ? 1 : (double) kept / there;
    }
  }

  private static Map<List<Object>, Set<String>> byIdentity(CheckedDocument document) {
    Map<List<Object>, Set<String>> all = new HashMap<>();
    for (Finding finding : document.findings()) {
      List<Object> identity =
          List.of(
              finding.rule().id(),
              finding.source().map(Place::text),
              finding.target().map(Place::text));
      all.computeIfAbsent(identity, key -> new HashSet<>()).add(finding.fingerprint());
    }
    return all;
  }

  private static Count compare(CheckedDocument before, CheckedDocument after) {
    Map<List<Object>, Set<String>> now = byIdentity(after);
    Count count = new Count(0, 0);
    for (Map.Entry<List<Object>, Set<String>> each : byIdentity(before).entrySet()) {
      Set<String> same = now.getOrDefault(each.getKey(), Set.of());
      Set<String> kept = new HashSet<>(each.getValue());
      kept.retainAll(same);
      int there = Math.min(each.getValue().size(), same.size());
      count = count.and(new Count(there, kept.size()));
    }
    return count;
  }

  private static String edited(CheckedDocument document, Edit edit, Random random) {
    String text = document.aligned().document().content();
    if (edit == Edit.SET_ANEW) {
      return text.replaceAll("(?m)([。.])$", "$1 ").replace("\n", "\r\n");
    }
    List<AlignedPair> pairs =
        document.aligned().pairs().stream()
            .filter(pair -> !pair.source().isEmpty() && !pair.target().isEmpty())
            .toList();
    AlignedPair pair = pairs.get(random.nextInt(pairs.size()));
    Span region = lines(text, pair);
    return switch (edit) {
      case INSERTED ->
          text.substring(0, region.start())
              + "We are grateful to everybody here.\n我們感謝在座的每一位。\n"
              + text.substring(region.start());
      case DELETED -> text.substring(0, region.start()) + text.substring(region.end());
      case MOVED ->
          text.substring(0, region.start())
              + text.substring(region.end()).stripTrailing()
              + "\n"
              + region.of(text).strip()
              + "\n";
      case TRANSLATION_EDITED -> reworded(document, pairs, false, random);
      case SOURCE_EDITED -> reworded(document, pairs, true, random);
      case SET_ANEW -> text;
    };
  }

  /** The whole lines of a pair. */
  private static Span lines(String text, AlignedPair pair) {
    int start = text.length();
    int end = 0;
    for (List<Annotated> side : List.of(pair.source(), pair.target())) {
      for (Annotated each : side) {
        start = Math.min(start, each.segment().offset());
        end = Math.max(end, each.segment().offset() + each.segment().text().length());
      }
    }
    int next = text.indexOf('\n', end);
    return new Span(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length() : next + 1);
  }

  /** A sentence without a finding, in a paragraph that has one, begins with another word. */
  private static String reworded(
      CheckedDocument document, List<AlignedPair> pairs, boolean source, Random random) {
    List<Sentence> candidates = new ArrayList<>();
    for (AlignedPair pair : pairs) {
      if (pair.beads().stream().anyMatch(bead -> isFlawed(bead, document))) {
        for (Bead bead : pair.beads()) {
          if (!isFlawed(bead, document)) {
            candidates.addAll(source ? bead.source() : bead.target());
          }
        }
      }
    }
    String text = document.aligned().document().content();
    Sentence chosen = candidates.get(random.nextInt(candidates.size()));
    int at = chosen.segment().inDocument(chosen.span()).start();
    return text.substring(0, at) + (source ? "Again, " : "另外，") + text.substring(at);
  }

  private static boolean isFlawed(Bead bead, CheckedDocument document) {
    return Stream.concat(bead.source().stream(), bead.target().stream())
        .map(sentence -> sentence.segment().inDocument(sentence.span()))
        .anyMatch(
            span ->
                document.findings().stream()
                    .flatMap(f -> Stream.concat(f.source().stream(), f.target().stream()))
                    .anyMatch(place -> place.inDocument().overlaps(span)));
  }

  @ParameterizedTest
  @EnumSource(Edit.class)
  void nearlyAllFindingsKeepTheirNames(Edit edit) throws IOException {
    Count all = new Count(0, 0);
    for (Path file : documents()) {
      CheckedDocument before = lint(Files.readString(file), Optional.empty());
      LanguageTag language = before.aligned().document().targetLanguage();
      for (int seed = 0; seed < SEEDS; seed++) {
        String text = edited(before, edit, new Random(seed));
        all = all.and(compare(before, lint(text, Optional.of(language))));
      }
    }
    assertTrue(all.there() > 100 && all.share() >= edit.least, edit + " " + all);
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpora"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
