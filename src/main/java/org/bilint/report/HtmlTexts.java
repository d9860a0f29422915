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

  /** Pairs that a browser lays out together or leaves alone while they are off the screen. */
  private static final int RUN = 8;

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
    Map<Integer, Turn> turns = new HashMap<>();
    Turn.of(result).forEach(turn -> turns.put(turn.first(), turn));
    int room = 0;
    boolean underName = false;
    for (int i = 0; i < result.pairs().size(); i++) {
      if (room <= 0 && !underName) {
        if (i > 0) {
          html.close("div").line();
        }
        html.open("div", "class", "run").line();
        room = RUN;
      }
      room--;
      underName = result.pairs().get(i).kind() == Block.Kind.SPEAKER;
      Turn turn = turns.get(i);
      if (turn != null && !underName) {
        turn.speaker().ifPresent(name -> html.element("h3", name, "class", "speaker").line());
      }
      pair(i, underName);
    }
    if (!result.pairs().isEmpty()) {
      html.close("div").line();
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
      html.say("p", side.missing, "class", "missing");
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

  /**
   * Looks like the worst of its marks and leads to that one's card; several are named for the
   * script.
   */
  private void marked(MarkedText.Run run, Side side) {
    Mark worst = run.marks().get(0);
    int own = run.first().size() - 1;
    for (int i = 0; i < own; i++) {
      html.open("span", "id", id(run.first().get(i), side)).close("span");
    }
    StringBuilder numbers = new StringBuilder();
    for (Mark mark : run.marks()) {
      numbers.append(numbers.isEmpty() ? "" : " ").append(mark.finding());
    }
    String kind = "mark " + worst.severity().word() + (run.text().isEmpty() ? " gap" : "");
    String card = "f" + worst.finding();
    List<String> attributes = new ArrayList<>(List.of("class", kind));
    if (own >= 0) {
      attributes.addAll(List.of("id", id(run.first().get(own), side)));
    }
    attributes.addAll(List.of("href", "#" + card));
    if (run.marks().size() > 1) {
      attributes.addAll(List.of("data-f", numbers.toString()));
    }
    html.open("a", attributes.toArray(new String[0])).text(run.text());
    if (run.text().isEmpty()) {
      html.say("span", "gap", "class", "unseen");
    }
    html.close("a");
  }

  private static String id(Mark mark, Side side) {
    return "f" + mark.finding() + side.end;
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
