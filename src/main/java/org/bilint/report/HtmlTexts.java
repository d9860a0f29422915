package org.bilint.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    SOURCE("s"),
    TARGET("t");

    private final String letter;

    Side(String letter) {
      this.letter = letter;
    }
  }

  private final Html html;
  private final Result result;
  private final int before;
  private final Map<Integer, List<Mark>> marks = new HashMap<>();
  private final Map<Integer, List<Integer>> findingsByPair = new HashMap<>();
  private final List<Integer> homeless = new ArrayList<>();

  /**
   * @param before how many findings stand on the page already; numbers go on from there
   */
  HtmlTexts(Html html, Result result, int before) {
    this.html = html;
    this.result = result;
    this.before = before;
    for (int i = 0; i < result.findings().size(); i++) {
      Finding finding = result.findings().get(i);
      int number = before + i + 1;
      finding.source().ifPresent(place -> mark(number, finding.severity(), place));
      finding.target().ifPresent(place -> mark(number, finding.severity(), place));
      result
          .pairOf(finding.place().segment())
          .or(() -> finding.source().flatMap(place -> result.pairOf(place.segment())))
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
      html.open("div", "class", "pair has").open("p", "class", "about");
      html.text("About the document").close("p");
      cards(homeless);
      html.close("div").line();
    }
    Optional<String> speaker = Optional.empty();
    boolean named = false;
    for (int i = 0; i < result.pairs().size(); i++) {
      AlignedPair pair = result.pairs().get(i);
      boolean isSpeaker = pair.kind() == Block.Kind.SPEAKER;
      if (!isSpeaker && !named && !pair.speaker().equals(speaker)) {
        pair.speaker().ifPresent(name -> html.element("h3", name, "class", "speaker").line());
      }
      if (!isSpeaker) {
        speaker = pair.speaker();
      }
      named = isSpeaker;
      pair(pair, findingsByPair.getOrDefault(i, List.of()), isSpeaker);
    }
  }

  private void pair(AlignedPair pair, List<Integer> findings, boolean isSpeaker) {
    String kind = (isSpeaker ? "pair who" : "pair") + (findings.isEmpty() ? "" : " has");
    html.open("div", "class", kind).line();
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
    html.open("div", "class", side == Side.SOURCE ? "en" : "zh");
    if (texts.isEmpty()) {
      String missing = side == Side.SOURCE ? "no source text" : "no translation";
      html.element("p", missing, "class", "missing");
    }
    for (Annotated text : texts) {
      Segment segment = text.segment();
      int line = result.line(segment);
      html.element("span", "" + line, "class", "line", "aria-label", "line " + line);
      html.open(element, "lang", language);
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
      html.open("span", "id", "f" + mark.finding() + "-" + side.letter).close("span");
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
      html.element("span", "something is missing here", "class", "unseen");
    }
    html.close("a").close("mark");
  }

  private void cards(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    html.open("div", "class", "cards").line();
    for (int number : numbers) {
      new HtmlCard(html, result, number).write(result.findings().get(number - before - 1));
    }
    html.close("div").line();
  }
}
