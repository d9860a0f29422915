package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.Finding;
import org.bilint.check.Fix;
import org.bilint.text.Place;

/** Writes the findings of a document as results. */
final class SarifResult {

  private static final String FINGERPRINT = "bilintFingerprint/v1";

  private final JsonGenerator json;
  private final Result result;
  private final int artifact;
  private final boolean decisions;
  private final Map<String, Decided> decided;

  /**
   * @param artifact the document's number among the artifacts
   */
  SarifResult(JsonGenerator json, Result result, int artifact, Baseline decisions) {
    this.json = json;
    this.result = result;
    this.artifact = artifact;
    this.decisions = !decisions.entries().isEmpty();
    this.decided = result.decided(decisions);
  }

  /**
   * @param rule the rule's number among the rules
   */
  void write(Finding finding, int rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", Sarif.level(finding.severity()));
    Sarif.message(json, "message", finding.message());
    json.writeArrayFieldStart("locations");
    location(finding.place(), "");
    json.writeEndArray();
    if (finding.target().isPresent() && finding.source().isPresent()) {
      json.writeArrayFieldStart("relatedLocations");
      location(finding.source().get(), "The source");
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    if (decisions) {
      decision(Optional.ofNullable(decided.get(finding.fingerprint())));
    }
    if (finding.fix().isPresent()) {
      fix(finding, finding.fix().get());
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("severity", finding.severity().word());
    if (finding.suggestion().isPresent()) {
      json.writeStringField("suggestion", finding.suggestion().get());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** All results of a run say whether they are suppressed, or none does. */
  private void decision(Optional<Decided> decided) throws IOException {
    boolean known = decided.filter(each -> each.decision() == Decision.KNOWN).isPresent();
    json.writeStringField("baselineState", known ? "unchanged" : "new");
    json.writeArrayFieldStart("suppressions");
    if (decided.isPresent() && decided.get().decision().hides()) {
      String comment = decided.get().comment();
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField(
          "justification",
          decided.get().decision().word() + (comment.isEmpty() ? "" : ": " + comment));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fix(Finding finding, Fix fix) throws IOException {
    boolean safe = fix.safety() == Fix.Safety.SAFE;
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    Sarif.message(
        json,
        "description",
        finding.suggestion().orElse("Repair") + (safe ? " (safe)" : " (to be looked at)"));
    json.writeArrayFieldStart("artifactChanges");
    json.writeStartObject();
    Sarif.artifact(json, "artifactLocation", result.document(), artifact);
    json.writeArrayFieldStart("replacements");
    for (Fix.Edit edit : fix.edits()) {
      json.writeStartObject();
      json.writeObjectFieldStart("deletedRegion");
      region(edit.place());
      json.writeEndObject();
      Sarif.text(json, "insertedContent", edit.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void location(Place place, String message) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    Sarif.artifact(json, "artifactLocation", result.document(), artifact);
    json.writeObjectFieldStart("region");
    region(place);
    Sarif.text(json, "snippet", place.text());
    json.writeEndObject();
    json.writeEndObject();
    if (!message.isEmpty()) {
      Sarif.message(json, "message", message);
    }
    json.writeEndObject();
  }

  private void region(Place place) throws IOException {
    Region region = result.region(place);
    json.writeNumberField("startLine", region.startLine());
    json.writeNumberField("startColumn", region.startColumn());
    json.writeNumberField("endLine", region.endLine());
    json.writeNumberField("endColumn", region.endColumn());
  }
}
