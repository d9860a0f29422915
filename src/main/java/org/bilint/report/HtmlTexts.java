package org.bilint.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.report.MarkedText.Mark;
import org.bilint.text.Block;
import org.bilint.text.Place;
import org.bilint.text.Segment;

/** One document in its own order: a row for each pair, the findings' cards beside it. */
final class HtmlTexts {

  /** The side of a row: its class and the ending of the ids of its marks. */
  private enum Side {
    SOURCE("en", "-s", "no.source"),
    TARGET("zh", "-t", "no.target");

    private final String kind;
    private final String end;
    private final String missing;

    Side(String kind, String end, String missing) {
      this.kind = kind;
      this.end = end;
      this.missing = missing;
    }
  }

  private final Html html;
  private final Result result;
  private final HtmlCard card;
  private final int firstFinding;
  private final int firstPair;
  private final Map<Integer, List<Mark>> marks = new HashMap<>();
  private final Map<Integer, List<Integer>> findingsByPair = new HashMap<>();
  private final List<Integer> homeless = new ArrayList<>();

  /**
   * @param document its index on the page
   */
  HtmlTexts(Html html, HtmlPage page, int document) {
    this.html = html;
    this.result = page.results().get(document);
    this.card = new HtmlCard(html, page, result);
    this.firstFinding = page.firstFinding(document);
    this.firstPair = page.firstPair(document);
    for (int i = 0; i < result.findings().size(); i++) {
      Finding finding = result.findings().get(i);
      int number = firstFinding + i;
      finding.source().ifPresent(place -> mark(number, finding.severity(), place));
      finding.target().ifPresent(place -> mark(number, finding.severity(), place));
      result
          .pairOf(finding)
          .map(pair -> findingsByPair.computeIfAbsent(pair, p -> new ArrayList<>()))
          .orElse(homeless)
          .add(number);
    }
  }

  private void mark(int number, Severity severity, Place place) {
    marks
        .computeIfAbsent(place.segment().offset(), offset -> new ArrayList<>())
        .add(new Mark(number, severity, place.span()));
  }

  void write() {
    if (!homeless.isEmpty()) {
      html.open("div", "class", "pair has").say("p", "about.document", "class", "about");
      cards(homeless);
      html.close("div").line();
    }
    for (Turn turn : Turn.of(result)) {
      AlignedPair first = result.pairs().get(turn.first());
      boolean named = first.kind() == Block.Kind.SPEAKER;
      if (!named) {
        turn.speaker().ifPresent(name -> html.element("h3", name, "class", "speaker").line());
      }
      for (int i = turn.first(); i < turn.first() + turn.pairs(); i++) {
        pair(i, named && i == turn.first());
      }
    }
  }

  private void pair(int index, boolean isSpeaker) {
    AlignedPair pair = result.pairs().get(index);
    List<Integer> findings = findingsByPair.getOrDefault(index, List.of());
    String kind = (isSpeaker ? "pair who" : "pair") + (findings.isEmpty() ? "" : " has");
    html.open("div", "class", kind, "id", "p" + (firstPair + index)).line();
    side(pair.source(), Side.SOURCE, isSpeaker);
    side(pair.target(), Side.TARGET, isSpeaker);
    cards(findings);
    html.close("div").line();
  }

  private void side(List<Annotated> texts, Side side, boolean isSpeaker) {
    String language =
        side == Side.SOURCE
            ? result.document().sourceLanguage().tag()
            : result.document().targetLanguage().tag();
    String element = isSpeaker && side == Side.SOURCE ? "h3" : "p";
    html.open("div", "class", side.kind, "lang", language);
    if (texts.isEmpty()) {
      html.say("p", side.missing, "class", "missing", "lang", "en");
    }
    for (Annotated text : texts) {
      Segment segment = text.segment();
      html.element("span", "" + result.line(segment), "class", "line");
      html.open(element);
      text(segment, side);
      html.close(element);
    }
    html.close("div").line();
  }

  private void text(Segment segment, Side side) {
    List<Mark> own = marks.getOrDefault(segment.offset(), List.of());
    for (MarkedText.Run run : MarkedText.of(segment.text(), own).runs()) {
      if (run.marks().isEmpty()) {
        html.text(run.text());
      } else {
        marked(run, side);
      }
    }
  }

  /** Looks like the worst of its marks and leads to that one's card; the script knows them all. */
  private void marked(MarkedText.Run run, Side side) {
    Mark worst = run.marks().get(0);
    for (Mark mark : run.first()) {
      html.open("span", "id", "f" + mark.finding() + side.end).close("span");
    }
    StringBuilder numbers = new StringBuilder();
    for (Mark mark : run.marks()) {
      numbers.append(numbers.isEmpty() ? "" : " ").append(mark.finding());
    }
    String gap = run.text().isEmpty() ? " gap" : "";
    html.open("mark", "class", worst.severity().word() + gap, "data-f", numbers.toString());
    String card = "f" + worst.finding();
    html.open("a", "href", "#" + card, "aria-describedby", card + "-h");
    html.text(run.text());
    if (run.text().isEmpty()) {
      html.say("span", "gap", "class", "unseen", "lang", "en");
    }
    html.close("a").close("mark");
  }

  private void cards(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    html.open("div", "class", "cards").line();
    for (int number : numbers) {
      card.write(number, result.findings().get(number - firstFinding));
    }
    html.close("div").line();
  }
}
