package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bilint.baseline.Baseline;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Rule;

/**
 * SARIF 2.1.0: one run, a result for each finding, the translation as its location and the source
 * as a related one. Findings that a decision hides are suppressed results.
 */
final class SarifReport implements Report {

  /** GitHub refuses a run with more results; of these it shows the 5,000 worst. */
  private static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;
  private final Baseline decisions;

  SarifReport(Setting setting) {
    this.version = setting.version();
    this.decisions = setting.decisions();
  }

  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    List<Result> results = documents.stream().map(Result::new).toList();
    Json.write(out, json -> new Run(json, results).write());
  }

  /** One run as it is written: what is left of the findings, and the places of the rules. */
  private final class Run {
    private final JsonGenerator json;
    private final List<Result> results;
    private final int found;

    /** The findings that are written, a list for each document. */
    private final List<List<Finding>> kept;

    private final Map<String, Rule> rules = new TreeMap<>();
    private final List<String> order;

    Run(JsonGenerator json, List<Result> results) {
      this.json = json;
      this.results = results;
      this.found = results.stream().mapToInt(each -> each.findings().size()).sum();
      this.kept = kept(results, found);
      kept.forEach(each -> each.forEach(finding -> rules.put(finding.rule().id(), finding.rule())));
      this.order = List.copyOf(rules.keySet());
    }

    void write() throws IOException {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool();
      invocation();
      base();
      artifacts();
      json.writeStringField("columnKind", "utf16CodeUnits");
      json.writeArrayFieldStart("newlineSequences");
      json.writeString("\r\n");
      json.writeString("\n");
      json.writeString("\r");
      json.writeEndArray();
      json.writeArrayFieldStart("results");
      for (int i = 0; i < results.size(); i++) {
        SarifResult result = new SarifResult(json, results.get(i), i, decisions);
        for (Finding finding : kept.get(i)) {
          result.write(finding, order.indexOf(finding.rule().id()));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    private void tool() throws IOException {
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "bilint");
      json.writeStringField("version", version);
      json.writeArrayFieldStart("rules");
      for (Rule rule : rules.values()) {
        SarifRule.write(json, rule);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    }

    private void invocation() throws IOException {
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      json.writeBooleanField("executionSuccessful", true);
      json.writeArrayFieldStart("toolExecutionNotifications");
      int written = kept.stream().mapToInt(List::size).sum();
      if (written < found) {
        notification(
            "warning",
            "%d findings, of which the %d least severe are left out: GitHub takes no more than %d"
                .formatted(found, found - written, MOST_RESULTS));
      }
      for (Result result : results) {
        for (String diagnostic : result.diagnostics()) {
          notification("error", diagnostic);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void notification(String level, String text) throws IOException {
      json.writeStartObject();
      json.writeStringField("level", level);
      Sarif.message(json, "message", text);
      json.writeEndObject();
    }

    /** A base without a place: where the files lie is for the reader to say. */
    private void base() throws IOException {
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart(Sarif.BASE);
      Sarif.message(json, "description", "The directory in which bilint was run");
      json.writeEndObject();
      json.writeEndObject();
    }

    private void artifacts() throws IOException {
      json.writeArrayFieldStart("artifacts");
      for (int i = 0; i < results.size(); i++) {
        json.writeStartObject();
        Sarif.artifact(json, "location", results.get(i).document(), i);
        json.writeArrayFieldStart("roles");
        json.writeString("analysisTarget");
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  /** The findings of each document that are written: all, or the worst. */
  private static List<List<Finding>> kept(List<Result> results, int found) {
    if (found <= MOST_RESULTS) {
      return results.stream().map(Result::findings).toList();
    }
    record Numbered(int document, Finding finding) {}
    List<Numbered> all = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      for (Finding finding : results.get(i).findings()) {
        all.add(new Numbered(i, finding));
      }
    }
    Set<Numbered> worst =
        all.stream()
            .sorted(Comparator.comparing(each -> each.finding().severity()))
            .limit(MOST_RESULTS)
            .collect(Collectors.toSet());
    List<List<Finding>> kept = new ArrayList<>();
    results.forEach(any -> kept.add(new ArrayList<>()));
    all.stream().filter(worst::contains).forEach(each -> kept.get(each.document).add(each.finding));
    return kept;
  }
}
