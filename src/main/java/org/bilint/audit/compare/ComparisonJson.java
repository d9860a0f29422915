package org.bilint.audit.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.bilint.audit.Counts;
import org.bilint.audit.stats.PairedDifference;

/** A comparison for programs. */
public final class ComparisonJson {

  private ComparisonJson() {}

  /** One object and a line's end; the same comparison gives the same bytes. */
  public static String of(Comparison comparison) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "bilint-audit-diff/1");
      difference(json, comparison.difference());
      counts(json, "new", comparison.added());
      counts(json, "gone", comparison.gone());
      counts(json, "unchanged", comparison.unchanged());
      json.writeBooleanField("sameRules", comparison.sameRules());
      json.writeNumberField("onlyFirst", comparison.onlyFirst());
      json.writeNumberField("onlySecond", comparison.onlySecond());
      json.writeArrayFieldStart("rules");
      for (RuleChange each : comparison.rules()) {
        json.writeStartObject();
        json.writeStringField("rule", each.rule());
        json.writeStringField("name", each.name());
        json.writeNumberField("new", each.added());
        json.writeNumberField("gone", each.gone());
        json.writeNumberField("unchanged", each.unchanged());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("documents");
      for (DocumentChange each : comparison.documents()) {
        json.writeStartObject();
        json.writeStringField("name", each.name());
        json.writeStringField("first", each.first());
        json.writeStringField("second", each.second());
        json.writeNumberField("before", rounded(each.before()));
        json.writeNumberField("after", rounded(each.after()));
        counts(json, "new", each.added());
        counts(json, "gone", each.gone());
        counts(json, "unchanged", each.unchanged());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private static void difference(JsonGenerator json, PairedDifference difference)
      throws IOException {
    json.writeObjectFieldStart("difference");
    json.writeNumberField("documents", difference.documents());
    json.writeNumberField("better", difference.better());
    json.writeNumberField("worse", difference.worse());
    json.writeNumberField("mean", rounded(difference.mean()));
    if (difference.interval().isPresent()) {
      json.writeNumberField("low", rounded(difference.interval().get().low()));
      json.writeNumberField("high", rounded(difference.interval().get().high()));
    }
    json.writeNumberField("p", difference.p());
    json.writeBooleanField("moreThanChance", difference.isMoreThanChance());
    json.writeEndObject();
  }

  private static void counts(JsonGenerator json, String name, Counts counts) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("critical", counts.critical());
    json.writeNumberField("major", counts.major());
    json.writeNumberField("minor", counts.minor());
    json.writeNumberField("neutral", counts.neutral());
    json.writeEndObject();
  }

  private static double rounded(double number) {
    return Math.round(number * 1e4) / 1e4;
  }
}
