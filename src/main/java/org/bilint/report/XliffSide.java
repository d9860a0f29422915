package org.bilint.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * One language of a unit: its paragraphs as one text, and the marks in it. A mark is an element
 * around its text, or two empty ones where it would cross another or the end of a segment.
 */
final class XliffSide {

  private record Mark(Span span, String id, ItsIssue issue) {

    String[] attributes() {
      return new String[] {
        "id",
        id,
        "type",
        "its:generic",
        "its:locQualityIssueType",
        issue.type(),
        "its:locQualityIssueSeverity",
        String.valueOf(issue.severity()),
        "its:locQualityIssueComment",
        issue.comment()
      };
    }
  }

  private static final Comparator<Mark> OUTER_FIRST =
      Comparator.<Mark>comparingInt(each -> each.span().start())
          .thenComparing(each -> -each.span().end());

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, Integer> bases = new HashMap<>();
  private final List<Mark> marks = new ArrayList<>();

  /** Marks of no length between two stretches belong to the first of them only. */
  private final Set<Mark> written = new HashSet<>();

  XliffSide(List<Annotated> paragraphs) {
    for (Annotated each : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n");
      bases.put(each.segment().offset(), text.length());
      text.append(each.segment().text());
    }
  }

  Span whole() {
    return new Span(0, text.length());
  }

  /** From the first of the sentences to the last; nothing at {@code otherwise} where none are. */
  Span span(List<Sentence> sentences, int otherwise) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Sentence each : sentences) {
      Span span = each.span().shift(base(each.segment()));
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return sentences.isEmpty() ? new Span(otherwise, otherwise) : new Span(start, end);
  }

  private int base(Segment segment) {
    return bases.getOrDefault(segment.offset(), 0);
  }

  /** Marks a place, if it is on this side. */
  void mark(Place place, String id, ItsIssue issue) {
    Integer base = bases.get(place.segment().offset());
    if (base != null) {
      marks.add(new Mark(place.span().shift(base), id, issue));
    }
  }

  /** A stretch of the text with its marks. The stretches are to be written in order. */
  void write(Xml xml, Span part) throws IOException {
    List<Mark> within =
        marks.stream()
            .filter(each -> part.contains(each.span()) && !written.contains(each))
            .sorted(OUTER_FIRST)
            .toList();
    written.addAll(within);
    Set<Mark> nested = nested(within);
    List<Mark> split =
        marks.stream()
            .filter(each -> part.overlaps(each.span()) && !nested.contains(each))
            .sorted(OUTER_FIRST)
            .toList();

    TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    Deque<Mark> open = new ArrayDeque<>();
    int at = part.start();
    for (int cut : cuts.subSet(part.start(), true, part.end(), true)) {
      text(xml, text.substring(at, cut));
      at = cut;
      while (!open.isEmpty() && open.peek().span().end() == cut) {
        open.pop();
        xml.close();
      }
      for (Mark mark : split) {
        if (mark.span().end() == cut) {
          xml.empty("em", "startRef", mark.id());
        } else if (mark.span().start() == cut) {
          xml.empty("sm", mark.attributes());
        }
      }
      for (Mark mark : within) {
        if (mark.span().start() == cut && nested.contains(mark)) {
          xml.inline("mrk", mark.attributes());
          if (mark.span().length() == 0) {
            xml.close();
          } else {
            open.push(mark);
          }
        }
      }
    }
  }

  /** Of marks sorted by start those that cross none before them. */
  private static Set<Mark> nested(List<Mark> sorted) {
    Set<Mark> nested = new HashSet<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (Mark mark : sorted) {
      while (!open.isEmpty() && open.peek().span().end() <= mark.span().start()) {
        open.pop();
      }
      if (open.isEmpty() || mark.span().end() <= open.peek().span().end()) {
        open.push(mark);
        nested.add(mark);
      }
    }
    return nested;
  }

  /** What XML cannot hold has an element of its own. */
  private static void text(Xml xml, String text) throws IOException {
    int from = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      if (!Xml.isLegal(codePoint)) {
        xml.text(text.substring(from, at));
        xml.empty("cp", "hex", String.format(Locale.ROOT, "%04X", codePoint));
        from = at + 1;
      }
    }
    xml.text(text.substring(from));
  }
}
