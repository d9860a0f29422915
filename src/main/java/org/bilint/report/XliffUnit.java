package org.bilint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.check.Finding;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** A pair of paragraphs as an XLIFF unit: notes, then its beads and what stands between them. */
final class XliffUnit {

  /**
   * What stands beside each other.
   *
   * @param translatable whether it is a bead, or blanks between two
   */
  private record Part(boolean translatable, Span source, Span target) {

    boolean isEmpty() {
      return source.length() == 0 && target.length() == 0;
    }
  }

  private final Xml xml;
  private final AlignedPair pair;
  private final List<Finding> findings;
  private final XliffSide source;
  private final XliffSide target;

  XliffUnit(Xml xml, AlignedPair pair, List<Finding> findings) {
    this.xml = xml;
    this.pair = pair;
    this.findings = findings;
    this.source = new XliffSide(pair.source());
    this.target = new XliffSide(pair.target());
  }

  /** All that stands between the unit's tags. */
  void write() throws IOException {
    notes();
    List<Part> parts = parts();
    for (int i = 0; i < findings.size(); i++) {
      mark(source, findings.get(i), findings.get(i).source(), i);
      mark(target, findings.get(i), findings.get(i).target(), i);
    }
    for (Part part : parts) {
      if (part.translatable()) {
        boolean translated = part.target().length() > 0;
        xml.open("segment", "state", translated ? "translated" : "initial");
      } else {
        xml.open("ignorable");
      }
      xml.open("source");
      source.write(xml, part.source());
      xml.end();
      if (part.target().length() > 0) {
        xml.open("target");
        target.write(xml, part.target());
        xml.end();
      }
      xml.end();
    }
  }

  private void mark(XliffSide side, Finding finding, Optional<Place> place, int number) {
    place.ifPresent(each -> side.mark(each, "m" + (number + 1), ItsIssue.of(finding)));
  }

  private void notes() throws IOException {
    if (pair.speaker().isEmpty() && findings.isEmpty()) {
      return;
    }
    xml.open("notes");
    if (pair.speaker().isPresent()) {
      xml.element("note", pair.speaker().get(), "category", "speaker");
    }
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      xml.element(
          "note",
          ItsIssue.of(finding).comment(),
          "id",
          "n" + (i + 1),
          "category",
          finding.rule().category().word(),
          "appliesTo",
          finding.target().isPresent() ? "target" : "source",
          "priority",
          String.valueOf(priority(finding)));
    }
    xml.end();
  }

  /** From 1, the highest, to 10. */
  private static int priority(Finding finding) {
    return switch (finding.severity()) {
      case CRITICAL -> 1;
      case MAJOR -> 3;
      case MINOR -> 6;
      case NEUTRAL -> 10;
    };
  }

  /** The beads in their order; the whole pair where they do not follow each other on both sides. */
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int sourceAt = 0;
    int targetAt = 0;
    for (Bead bead : pair.beads()) {
      Span from = source.span(bead.source(), sourceAt);
      Span to = target.span(bead.target(), targetAt);
      if (from.start() < sourceAt || to.start() < targetAt) {
        return List.of(new Part(true, source.whole(), target.whole()));
      }
      parts.add(new Part(false, new Span(sourceAt, from.start()), new Span(targetAt, to.start())));
      parts.add(new Part(true, from, to));
      sourceAt = from.end();
      targetAt = to.end();
    }
    parts.add(
        new Part(
            pair.beads().isEmpty(),
            new Span(sourceAt, source.whole().end()),
            new Span(targetAt, target.whole().end())));
    parts.removeIf(Part::isEmpty);
    return parts.isEmpty() ? List.of(new Part(true, source.whole(), target.whole())) : parts;
  }
}
