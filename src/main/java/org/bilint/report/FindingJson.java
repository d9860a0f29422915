package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.bilint.check.Finding;
import org.bilint.text.Place;

/** A finding's keys in JSON, the same in every JSON format. */
final class FindingJson {

  private FindingJson() {}

  /** The keys and values, into an object already begun. */
  static void write(JsonGenerator json, Result result, Finding finding) throws IOException {
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("name", finding.rule().name());
    json.writeStringField("category", finding.rule().category().word());
    json.writeStringField("mqm", finding.rule().mqm());
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("message", finding.message());
    write(json, "source", result, finding.source());
    write(json, "target", result, finding.target());
    json.writeStringField("suggestion", finding.suggestion().orElse(null));
    json.writeStringField("fingerprint", finding.fingerprint());
  }

  private static void write(JsonGenerator json, String key, Result result, Optional<Place> place)
      throws IOException {
    json.writeFieldName(key);
    if (place.isEmpty()) {
      json.writeNull();
      return;
    }
    Location location = result.location(place.get());
    json.writeStartObject();
    json.writeNumberField("line", location.line());
    json.writeNumberField("column", location.column());
    json.writeNumberField("endColumn", location.endColumn());
    json.writeStringField("text", location.text());
    json.writeEndObject();
  }
}
