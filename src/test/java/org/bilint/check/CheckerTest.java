package org.bilint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilint.ExampleDocument;
import org.bilint.PlainPipeline;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Lexicons;
import org.bilint.rules.Checks;
import org.bilint.text.Document;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;
import org.junit.jupiter.api.Test;

class CheckerTest {

  /** Finds a letter of the target, and the first letter of the source beside it. */
  private static final Check.Factory FIND =
      parameters ->
          (Check.OfBead)
              bead -> {
                List<Hit> hits = new ArrayList<>();
                String letter = parameters.one("letter");
                for (Sentence sentence : bead.target()) {
                  for (int i = 0; i < sentence.text().length(); i++) {
                    if (sentence.text().startsWith(letter, i)) {
                      hits.add(hit(bead, new Place(sentence.segment(), new Span(i, i + 1))));
                    }
                  }
                }
                return hits;
              };

  private static final Check.Factory CRASH =
      parameters ->
          (Check.OfBead)
              bead -> {
                if (bead.target().get(0).text().contains("壞")) {
                  throw new IllegalStateException("on purpose");
                }
                return FIND.create(parameters) instanceof Check.OfBead find
                    ? find.check(bead)
                    : List.of();
              };

  private static final Check.Factory DEEP =
      parameters -> (Check.OfDocument) document -> List.of(recurse(1));

  private static final Check.Factory TWICE =
      parameters ->
          (Check.OfDocument)
              document -> {
                Place place = Place.whole(document.pairs().get(0).target().get(0).segment());
                Hit hit =
                    new Hit(
                        Optional.empty(),
                        Optional.of(place),
                        Optional.of(Severity.CRITICAL),
                        Map.of("target", "its own text"),
                        Optional.of("better"));
                return List.of(hit, hit);
              };

  private static final Map<String, Check.Factory> CHECKS =
      Map.of("find", FIND, "crash", CRASH, "deep", DEEP, "twice", TWICE);

  private static Hit hit(Bead bead, Place target) {
    Optional<Place> source =
        bead.source().stream()
            .findFirst()
            .map(sentence -> new Place(sentence.segment(), new Span(0, 1)));
    return new Hit(source, Optional.of(target), Optional.empty(), Map.of(), Optional.empty());
  }

  private static Hit recurse(int depth) {
    return depth < 0 ? recurse(depth - 1) : recurse(depth + 1);
  }

  private static String rule(String id, String check, String letter, String message) {
    return """
    - id: %s
      name: n-%s
      category: number
      check: %s
      with: {letter: %s}
      severity: minor
      summary: For the test
      why: For the test.
      message: "%s"
      examples:
        bad: [{en: a, zh: "[[b]]", fix: c}]
        good: [{en: a, zh: b}]
    """
        .formatted(id, id.toLowerCase(Locale.ROOT), check, letter, message);
  }

  private static CheckedDocument check(Document document, String... rules) {
    RuleFile file = new RuleFile("test.yaml", String.join("", rules));
    return PlainPipeline.lint(RuleLoader.load(List.of(file), CHECKS), document);
  }

  private static List<String> show(CheckedDocument checked) {
    return checked.findings().stream()
        .map(f -> f.rule().id() + " " + f.place().inDocument().start() + " " + f.message())
        .toList();
  }

  @Test
  void findingsStandInDocumentOrderThenByRule() {
    CheckedDocument checked =
        check(
            ExampleDocument.of("one\ntwo", "甲乙甲\n乙甲"),
            rule("BBB001", "find", "甲", "{source}-{target}"),
            rule("AAA001", "find", "乙", "{target}"),
            rule("AAA002", "find", "甲", "{target}"));
    assertEquals(
        List.of(
            "AAA002 4 甲",
            "BBB001 4 o-甲",
            "AAA001 5 乙",
            "AAA002 6 甲",
            "BBB001 6 o-甲",
            "AAA001 12 乙",
            "AAA002 13 甲",
            "BBB001 13 t-甲"),
        show(checked));
    assertEquals(List.of(), checked.diagnostics());
  }

  @Test
  void aHitMaySpeakForItself() {
    CheckedDocument checked =
        check(ExampleDocument.of("a", "乙"), rule("AAA001", "twice", "x", "{target}"));
    assertEquals(List.of("AAA001 2 its own text"), show(checked));
    Finding finding = checked.findings().get(0);
    assertEquals(Severity.CRITICAL, finding.severity());
    assertEquals(Optional.of("better"), finding.suggestion());
    assertEquals(Optional.empty(), finding.source());
  }

  @Test
  void aCrashNamesRuleAndPlaceAndTheRunGoesOn() {
    CheckedDocument checked =
        check(
            ExampleDocument.of("one\ntwo\nthree", "甲\n壞甲\n甲"),
            rule("AAA001", "crash", "甲", "{target}"),
            rule("AAA002", "deep", "甲", "{target}"),
            rule("AAA003", "find", "壞", "{target}"));
    assertEquals(
        List.of(
            "example.txt:3:1: AAA001 n-aaa001 crashed: java.lang.IllegalStateException: on purpose",
            "example.txt: AAA002 n-aaa002 crashed: java.lang.StackOverflowError"),
        checked.diagnostics());
    assertEquals(List.of("AAA001 4 甲", "AAA003 10 壞", "AAA001 19 甲"), show(checked));
  }

  @Test
  void aPlaceholderWithoutAValueIsSeenAndCostsNoFinding() {
    CheckedDocument checked =
        check(ExampleDocument.of("a", "甲"), rule("AAA001", "find", "甲", "{target} {found} {{}}"));
    assertEquals(List.of("AAA001 2 甲 {found} {}"), show(checked));
    assertEquals(
        List.of("example.txt:2:1: AAA001 n-aaa001 has no value for {found}"),
        checked.diagnostics());
  }

  @Test
  void aLongPlaceIsCutInTheMessageBetweenCharacters() {
    String source = "a";
    String target = "乙" + "𠀀".repeat(40);
    RuleFile file = new RuleFile("test.yaml", rule("AAA001", "whole", "x", "{target}"));
    Check.OfBead whole = bead -> List.of(hit(bead, Place.whole(bead.target().get(0).segment())));
    CheckedDocument checked =
        PlainPipeline.lint(
            RuleLoader.load(List.of(file), Map.of("whole", parameters -> whole)),
            ExampleDocument.of(source, target));
    assertEquals("乙" + "𠀀".repeat(29) + "…", checked.findings().get(0).message());
  }

  @Test
  void fingerprintsOutliveEditsElsewhere() {
    String rule = rule("AAA001", "find", "甲", "{target}");
    String before = print(check(ExampleDocument.of("Sales rose.", "銷售甲"), rule), 0);
    assertTrue(before.matches("[0-9a-f]{16}"), before);
    CheckedDocument moved = check(ExampleDocument.of("New.\nSales rose.", "新\n銷 售甲了"), rule);
    assertEquals(before, print(moved, 0));
  }

  @Test
  void fingerprintsTellEqualFindingsApart() {
    String rule = rule("AAA001", "find", "甲", "{target}");
    CheckedDocument checked =
        check(ExampleDocument.of("Sales rose.\nSales rose.\nSo did costs.", "甲\n甲\n甲"), rule);
    assertNotEquals(print(checked, 0), print(checked, 1));
    assertNotEquals(print(checked, 0), print(checked, 2));
    assertNotEquals(print(checked, 1), print(checked, 2));
    CheckedDocument other =
        check(ExampleDocument.of("Sales rose.", "甲"), rule.replace("AAA001", "AAA002"));
    assertNotEquals(print(checked, 0), print(other, 0));
  }

  @Test
  void twinsKeepTheirNamesWhenOneGoesOrAllMove() {
    String same = "我們的銷售額在過去一年之中持續上升而且沒有下降的跡象";
    List<String> twins =
        Stream.of("一", "二", "三").map(number -> number + same + "甲" + same).toList();
    Map<String, String> names = names(twins);
    assertEquals(3, Set.copyOf(names.values()).size());
    assertEquals(names, names(List.of(twins.get(2), twins.get(0), twins.get(1))));
    int untouched = 0;
    for (String gone : twins) {
      Map<String, String> left = names(twins.stream().filter(each -> !each.equals(gone)).toList());
      assertTrue(names.values().containsAll(left.values()), "none is new");
      left.entrySet().removeAll(names.entrySet());
      untouched += left.isEmpty() ? 1 : 0;
    }
    assertEquals(2, untouched, "but for the twin with the plain name");
  }

  /** The fingerprint of a hit at 甲 in each paragraph. */
  private static Map<String, String> names(List<String> paragraphs) {
    Rule rule = RuleSet.bundled(Checks.all(Lexicons.bundled())).find("TYP001").orElseThrow();
    List<Map.Entry<Rule, Hit>> hits = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int at = paragraph.indexOf('甲');
      Place place = new Place(new Segment(paragraph, 0), new Span(at, at + 1));
      hits.add(
          Map.entry(
              rule,
              new Hit(
                  Optional.empty(),
                  Optional.of(place),
                  Optional.empty(),
                  Map.of(),
                  Optional.empty())));
    }
    List<String> all = Fingerprints.of(hits);
    Map<String, String> names = new HashMap<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      names.put(paragraphs.get(i), all.get(i));
    }
    return names;
  }

  @Test
  void aSummaryIsKnownByWhatItIsAboutAndNotByItsFirstPlace() {
    String before = summary("各位早安,歡迎。\n謝謝,各位。\n是的,對。");
    assertEquals(before, summary("各位早安，歡迎。\n謝謝你,各位。\n是的,對。"));
    assertNotEquals(before, summary("各位早安;歡迎。\n謝謝;各位。\n是的;對。"));
  }

  private static String summary(String target) {
    CheckedDocument checked =
        PlainPipeline.lint(
            RuleSet.bundled(Checks.all(Lexicons.bundled())).select(List.of("TYP002"), List.of()),
            ExampleDocument.of("Good morning, all.\nThanks, all.\nYes, it is.", target));
    return print(checked, 0);
  }

  @Test
  void wordsOfTheSourceAreCounted() {
    assertEquals(0, SourceWords.count(""));
    assertEquals(0, SourceWords.count(" -- . "));
    assertEquals(3, SourceWords.count("It isn't — late."));
    assertEquals(5, SourceWords.count("A 10-K, U.S.-based 1,677.5"));
    assertEquals(2, SourceWords.count("one,two"));
    assertEquals(1, SourceWords.count("cafe\u0301s"));
    CheckedDocument checked =
        check(ExampleDocument.of("one two\nthree", "甲\n乙"), rule("AAA001", "find", "x", "x"));
    assertEquals(3, checked.sourceWords());
  }

  private static String print(CheckedDocument checked, int index) {
    return checked.findings().get(index).fingerprint();
  }
}
