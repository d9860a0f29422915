package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.baseline.Decided;
import org.bilint.check.Finding;
import org.bilint.check.Rule;
import org.bilint.check.Severity;
import org.bilint.text.Place;
import org.bilint.text.Sha256;

/**
 * What the script needs to know beside what the page shows: the findings in the order of their
 * numbers, the decisions made before, and all wordings.
 */
final class PageData {

  /** Hex digits of a document's name in the browser's storage. */
  private static final int NAME = 16;

  private final HtmlPage page;
  private final Wordings wordings;

  PageData(HtmlPage page, Wordings wordings) {
    this.page = page;
    this.wordings = wordings;
  }

  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.plain(text)) {
      json.writeStartObject();
      json.writeStringField("name", name());
      json.writeNumberField("pairs", page.pairs());
      json.writeNumberField("words", page.words());
      weights(json);
      categories(json);
      json.writeArrayFieldStart("documents");
      for (int i = 0; i < page.results().size(); i++) {
        document(json, page.results().get(i), page.firstPair(i));
      }
      json.writeEndArray();
      decisions(json);
      wordings(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void weights(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("weights");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word(), severity.weight());
    }
    json.writeEndObject();
  }

  private void categories(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("categories");
    for (Rule rule : page.rules().keySet()) {
      json.writeStringField(rule.id(), rule.category().word());
    }
    json.writeEndObject();
  }

  /** The findings as columns: a page may have thousands, and names of keys would outweigh them. */
  private static void document(JsonGenerator json, Result result, int firstPair)
      throws IOException {
    List<Finding> findings = result.findings();
    json.writeStartObject();
    json.writeStringField("path", result.document().path());
    json.writeStringField("name", name(result));
    column(json, "fingerprint", findings, Finding::fingerprint);
    column(json, "rule", findings, finding -> finding.rule().id());
    column(json, "severity", findings, finding -> finding.severity().word());
    column(json, "line", findings, finding -> result.location(finding.place()).line());
    column(
        json, "pair", findings, each -> result.pairOf(each).map(i -> firstPair + i).orElse(null));
    column(json, "source", findings, finding -> text(finding.source()));
    column(json, "target", findings, finding -> text(finding.target()));
    json.writeArrayFieldStart("turns");
    for (Turn turn : Turn.of(result)) {
      json.writeStartObject();
      json.writeNumberField("pair", firstPair + turn.first());
      json.writeStringField("speaker", turn.speaker().map(Printable::of).orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void column(
      JsonGenerator json, String name, List<Finding> findings, Function<Finding, Object> value)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      json.writeObject(value.apply(finding));
    }
    json.writeEndArray();
  }

  private static String text(Optional<Place> place) {
    return place.map(at -> Printable.of(at.text())).orElse("");
  }

  /**
   * By what a browser tells documents apart: path and source text. Decisions outlive a change of
   * the translation, and another document at the same path has none of them.
   */
  private static String name(Result result) {
    StringBuilder identity = new StringBuilder(result.document().path());
    for (AlignedPair pair : result.pairs()) {
      for (Annotated source : pair.source()) {
        identity.append('\n').append(source.segment().text());
      }
    }
    return name(identity.toString());
  }

  /** The same for the page as a whole. */
  private String name() {
    return name(page.results().stream().map(PageData::name).collect(Collectors.joining(" ")));
  }

  private static String name(String identity) {
    return Sha256.hex(identity).substring(0, NAME);
  }

  /** As a baseline file has them, those about findings that the page does not show included. */
  private void decisions(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("decisions");
    for (Decided decided : page.setting().decisions().entries()) {
      json.writeStartObject();
      json.writeStringField("path", decided.path());
      json.writeStringField("fingerprint", decided.fingerprint());
      json.writeStringField("rule", decided.rule());
      json.writeStringField("decision", decided.decision().word());
      json.writeStringField("comment", decided.comment());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void wordings(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("wordings");
    for (int i = 0; i < wordings.languages().size(); i++) {
      json.writeObjectFieldStart(wordings.languages().get(i));
      for (Map.Entry<String, List<String>> phrase : wordings.phrases().entrySet()) {
        json.writeStringField(phrase.getKey(), phrase.getValue().get(i));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
