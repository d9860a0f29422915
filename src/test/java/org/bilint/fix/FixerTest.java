package org.bilint.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Fix;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.rules.Checks;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixerTest {

  private static final Linter LINTER = new Linter(Checks.bundled());

  private static final Path CALL =
      Path.of(System.getProperty("bilint.shared", "../shared"))
          .resolve("seed/amazon-2025-q2-call.en-zh-TW.txt");

  private static Optional<CheckedDocument> lint(String text, Optional<LanguageTag> language) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return Optional.of(
          LINTER.lint(
              Readers.read("call.txt", bytes, InputFormat.AUTO, Optional.empty(), language)));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private static CheckedDocument lint(String text) {
    return lint(text, Optional.empty()).orElseThrow();
  }

  private static Fixed fix(CheckedDocument found) {
    return fix(found, Fix.Safety.SAFE);
  }

  private static Fixed fix(CheckedDocument found, Fix.Safety reach) {
    LanguageTag language = found.aligned().document().targetLanguage();
    return new Fixer(reach, text -> lint(text, Optional.of(language))).fix(found);
  }

  /** What a finding says wherever it stands: its rule and lines, and the source's words. */
  private static Set<String> identities(CheckedDocument document) {
    Set<String> all = new HashSet<>();
    for (Finding finding : document.findings()) {
      int line = document.aligned().document().lines().line(finding.place().inDocument().start());
      all.add(finding.rule().id() + line + finding.source().map(p -> p.text()).orElse(""));
    }
    return all;
  }

  /** The edits of all safe fixes, in text order. */
  private static List<Change> safeEdits(CheckedDocument document) {
    return document.findings().stream()
        .flatMap(finding -> finding.fix().stream())
        .filter(fix -> fix.safety() == Fix.Safety.SAFE)
        .flatMap(fix -> fix.edits().stream())
        .map(edit -> new Change("", edit.place().inDocument(), edit.text()))
        .sorted(Comparator.comparing(Change::span))
        .toList();
  }

  /** Whether some of the edits turn one text into the other, every other unit being equal. */
  private static boolean isMadeBy(List<Change> edits, String before, String after) {
    return isMadeBy(edits, 0, before, 0, after, 0);
  }

  private static boolean isMadeBy(
      List<Change> edits, int next, String before, int from, String after, int to) {
    int edit = next;
    while (edit < edits.size() && edits.get(edit).span().start() < from) {
      edit++;
    }
    int end = edit < edits.size() ? edits.get(edit).span().start() : before.length();
    if (!after.startsWith(before.substring(from, end), to)) {
      return false;
    }
    int reached = to + end - from;
    if (edit == edits.size()) {
      return reached == after.length();
    }
    Change change = edits.get(edit);
    return (after.startsWith(change.text(), reached)
            && isMadeBy(
                edits,
                edit + 1,
                before,
                change.span().end(),
                after,
                reached + change.text().length()))
        || isMadeBy(edits, edit + 1, before, end, after, reached);
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void whatIsFixedIsGoneAndNothingIsNew(Path file) throws IOException {
    String text = Files.readString(file);
    CheckedDocument before = lint(damaged(text, new Random(7)));
    Fixed fixed = fix(before);
    assertTrue(fixed.findings() > 0, "something was repaired");
    Set<String> left = identities(lint(fixed.content()));
    left.removeAll(identities(before));
    assertEquals(Set.of(), left);
    assertTrue(
        isMadeBy(safeEdits(before), before.aligned().document().content(), fixed.content()),
        "nothing else has changed");
    Fixed again = fix(fixed.document());
    assertEquals(fixed.content(), again.content(), "a second run has nothing to do");
    assertEquals(0, again.findings());
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void whatMustBeLookedAtIsRepairedOnDemandAndProvedAlike(Path file) throws IOException {
    CheckedDocument before = lint(Files.readString(file));
    Fixed safe = fix(before);
    Fixed all = fix(before, Fix.Safety.UNSAFE);
    long suggested = before.findings().stream().filter(f -> f.fix().isPresent()).count();
    assertTrue(all.findings() > safe.findings(), "safe: " + safe.findings());
    assertTrue(all.findings() > 0.7 * suggested, all.findings() + " of " + suggested);
    Set<String> left = identities(lint(all.content()));
    left.removeAll(identities(before));
    assertEquals(Set.of(), left);
    assertOtherLinesAreUntouched(before, all.content());
    assertEquals(all.content(), fix(all.document(), Fix.Safety.UNSAFE).content());
  }

  /** Only lines that some fix is for have changed. */
  private static void assertOtherLinesAreUntouched(CheckedDocument before, String after) {
    Set<Integer> lines = new HashSet<>();
    for (Finding finding : before.findings()) {
      for (Fix.Edit edit : finding.fix().map(Fix::edits).orElse(List.of())) {
        lines.add(before.aligned().document().lines().line(edit.place().inDocument().start()));
      }
    }
    String[] old = before.aligned().document().content().split("\n", -1);
    String[] now = after.split("\n", -1);
    assertEquals(old.length, now.length);
    for (int i = 0; i < old.length; i++) {
      if (!lines.contains(i + 1)) {
        assertEquals(old[i], now[i]);
      }
    }
  }

  @Test
  void aDoubtfulChangeDoesNotCostItsNeighbours() {
    CheckedDocument found = lint("Sales, costs, and all of it rose.\n銷售額,成本,以及一切都上升。\n");
    Fixer fixer =
        new Fixer(
            Fix.Safety.SAFE,
            text -> Optional.of(lint(text.contains("額，成") ? text.replace("上升", "上，，升") : text)));
    Fixed fixed = fixer.fix(found);
    assertTrue(fixed.content().contains("銷售額,成本，以及"), fixed.content());
  }

  static Stream<Path> corpora() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpora"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  /** Some full-width marks become half-width ones. */
  private static String damaged(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      int mark = "，；？！（）".indexOf(out.charAt(i));
      if (mark >= 0 && random.nextInt(5) == 0) {
        out.setCharAt(i, ",;?!()".charAt(mark));
      }
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void lineEndsStay(String end) {
    String text = String.join(end, "Good morning, all.", "各位早安,歡迎。", "", "Thanks.", "謝謝。", "");
    Fixed fixed = fix(lint(text));
    assertEquals(text.replace("安,歡", "安，歡"), fixed.content());
    assertEquals(1, fixed.findings());
  }

  @Test
  void nothingIsWrittenThatCannotBeReadAgain() {
    CheckedDocument found = lint("Good morning, all.\n各位早安,歡迎。\n");
    Fixed fixed = new Fixer(Fix.Safety.SAFE, text -> Optional.empty()).fix(found);
    assertEquals(found.aligned().document().content(), fixed.content());
    assertEquals(0, fixed.findings());
  }

  @Test
  void aRepairThatBringsANewFindingIsTakenBack() {
    CheckedDocument found = lint("Good morning, all.\n各位早安,歡迎。\n\nThanks, all of you.\n謝謝,各位。\n");
    Fixer fixer =
        new Fixer(
            Fix.Safety.SAFE,
            text -> Optional.of(lint(text.contains("早安，") ? text.replace("歡迎。", "歡迎，，") : text)));
    Fixed fixed = fixer.fix(found);
    assertTrue(fixed.content().contains("早安,歡迎"), fixed.content());
    assertTrue(fixed.content().contains("謝謝，各位"), fixed.content());
  }

  @Test
  void theCallIsRepairedAndNothingIsNew() throws IOException {
    assumeTrue(Files.exists(CALL), "skipped: no shared data");
    CheckedDocument before = lint(Files.readString(CALL));
    Fixed fixed = fix(before);
    assertFalse(fixed.findings() < 10);
    CheckedDocument after = lint(fixed.content());
    // A repair may take other findings along.
    assertTrue(after.findings().size() <= before.findings().size() - fixed.findings());
    Set<String> left = identities(after);
    left.removeAll(identities(before));
    assertEquals(Set.of(), left);
    assertTrue(
        isMadeBy(safeEdits(before), before.aligned().document().content(), fixed.content()),
        "nothing else has changed");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void changesMoveWhatStandsOutsideThem(long seed) {
    Random random = new Random(seed);
    String text = "abcdefghijklmnopqrstuvwxyz".repeat(20);
    List<Change> changes = new ArrayList<>();
    for (int at = random.nextInt(9); at + 3 < text.length(); at += 4 + random.nextInt(20)) {
      Span span = new Span(at, at + random.nextInt(3));
      changes.add(new Change("X001", span, "#".repeat(random.nextInt(3))));
    }
    Changes all = new Changes(changes);
    String changed = all.appliedTo(text);
    int outside = 0;
    for (int i = 0; i < text.length(); i++) {
      Span unit = new Span(i, i + 1);
      if (changes.stream().noneMatch(change -> change.span().overlaps(unit))) {
        assertEquals(unit.of(text), all.moved(unit).of(changed), () -> "at " + unit);
        outside++;
      }
    }
    assertEquals(outside, changed.replace("#", "").length());
  }

  @Test
  void aDiffShowsTheLinesAroundAChange() {
    String before = "a\nb\nc\nd\ne\nf\ng\n";
    assertEquals(
        "--- x\n+++ x\n@@ -2,6 +2,6 @@\n b\n c\n d\n-e\n+E\n f\n g\n",
        UnifiedDiff.of("x", before, before.replace('e', 'E')));
    assertEquals("", UnifiedDiff.of("x", before, before));
    assertEquals(
        "--- x\n"
            + "+++ x\n"
            + "@@ -1,1 +1,1 @@\n"
            + "-a\n"
            + "\\ No newline at end of file\n"
            + "+b\n"
            + "\\ No newline at end of file\n",
        UnifiedDiff.of("x", "a", "b"));
  }
}
