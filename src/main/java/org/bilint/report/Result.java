package org.bilint.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.score.Score;
import org.bilint.text.Document;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/** A checked document as reports need it: findings in order, places as lines and columns. */
final class Result {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(
              finding -> finding.source().map(place -> place.inDocument().start()).orElse(-1))
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  private final CheckedDocument checked;
  private final List<Finding> findings;
  private final Score score;
  private final Map<Integer, Integer> pairBySegment = new HashMap<>();

  Result(CheckedDocument checked) {
    this.checked = checked;
    this.findings = checked.findings().stream().sorted(ORDER).toList();
    this.score = Score.of(counted(), sourceWords());
    List<AlignedPair> pairs = pairs();
    for (int i = 0; i < pairs.size(); i++) {
      for (Annotated source : pairs.get(i).source()) {
        pairBySegment.put(source.segment().offset(), i);
      }
      for (Annotated target : pairs.get(i).target()) {
        pairBySegment.put(target.segment().offset(), i);
      }
    }
  }

  Document document() {
    return checked.aligned().document();
  }

  AlignedDocument aligned() {
    return checked.aligned();
  }

  List<AlignedPair> pairs() {
    return checked.aligned().pairs();
  }

  int sourceWords() {
    return checked.sourceWords();
  }

  /** Checks that crashed. */
  List<String> diagnostics() {
    return checked.diagnostics();
  }

  /** By place, then by rule. */
  List<Finding> findings() {
    return findings;
  }

  /** The findings that count: those that nothing hides. */
  List<Finding> counted() {
    return checked.counted();
  }

  /** What was decided about findings of this document, by fingerprint. */
  Map<String, Decided> decided(Baseline decisions) {
    return decisions.of(Set.of(document().path()));
  }

  /** Of the findings that count. */
  Score score() {
    return score;
  }

  Location location(Place place) {
    return Location.of(document(), place);
  }

  Region region(Place place) {
    return Region.of(document(), place);
  }

  int line(Segment segment) {
    return document().lines().line(segment.offset());
  }

  /** The index of the pair that a segment belongs to. */
  Optional<Integer> pairOf(Segment segment) {
    return Optional.ofNullable(pairBySegment.get(segment.offset()));
  }

  /** The index of the pair beside which a finding is shown; none if it is about the document. */
  Optional<Integer> pairOf(Finding finding) {
    return pairOf(finding.place().segment())
        .or(() -> finding.source().flatMap(place -> pairOf(place.segment())));
  }

  /**
   * What stands opposite a place on the side where a finding has none, so that a reader sees what
   * the translation has instead of a dropped clause: the first sentence of its bead, or the first
   * paragraph of its pair where no bead tells more.
   */
  Optional<Place> opposite(Place place) {
    return pairOf(place.segment()).map(pairs()::get).flatMap(pair -> opposite(pair, place));
  }

  private static Optional<Place> opposite(AlignedPair pair, Place place) {
    for (Bead bead : pair.beads()) {
      Optional<Place> found = opposite(bead, place);
      if (found.isPresent()) {
        return found;
      }
    }
    boolean inSource =
        pair.source().stream().anyMatch(text -> text.segment().equals(place.segment()));
    return (inSource ? pair.target() : pair.source())
        .stream().findFirst().map(text -> Place.whole(text.segment()));
  }

  private static Optional<Place> opposite(Bead bead, Place place) {
    List<Sentence> other =
        holds(bead.source(), place)
            ? bead.target()
            : holds(bead.target(), place) ? bead.source() : List.of();
    return other.stream().findFirst().map(s -> new Place(s.segment(), s.span()));
  }

  /** The sentences that a place touches, whole; the place itself where there are none. */
  Place sentences(Place place) {
    Segment segment = place.segment();
    int start = place.span().start();
    int end = place.span().end();
    List<Annotated> side =
        pairOf(segment).map(pairs()::get).stream()
            .flatMap(pair -> Stream.concat(pair.source().stream(), pair.target().stream()))
            .filter(text -> text.segment().offset() == segment.offset())
            .toList();
    for (Annotated text : side) {
      for (Sentence sentence : text.sentences()) {
        Span span = sentence.span();
        if (span.overlaps(place.span()) || span.contains(place.span())) {
          start = Math.min(start, span.start());
          end = Math.max(end, span.end());
        }
      }
    }
    return new Place(segment, new Span(start, end));
  }

  private static boolean holds(List<Sentence> sentences, Place place) {
    return sentences.stream()
        .anyMatch(
            sentence ->
                sentence.segment().offset() == place.segment().offset()
                    && sentence.span().contains(place.span()));
  }

  /** How many findings of each category and severity count; categories without any left out. */
  static Map<Category, Map<Severity, Integer>> counts(List<Result> results) {
    Map<Category, Map<Severity, Integer>> counts = new EnumMap<>(Category.class);
    for (Result result : results) {
      for (Finding finding : result.counted()) {
        counts
            .computeIfAbsent(finding.rule().category(), category -> new EnumMap<>(Severity.class))
            .merge(finding.severity(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
