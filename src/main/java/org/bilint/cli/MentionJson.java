package org.bilint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.jspecify.annotations.Nullable;

/** Mentions as {@code bilint parse} prints them. Numbers are strings, so that none is rounded. */
final class MentionJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private MentionJson() {}

  /** The object for one line of text, without a line end. */
  static String line(String text, List<Mention> mentions) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      json.writeArrayFieldStart("mentions");
      for (Mention mention : mentions) {
        write(json, text, mention);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, String text, Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", mention.kind());
    json.writeStringField("text", mention.span().of(text));
    json.writeNumberField("start", mention.span().start());
    json.writeNumberField("end", mention.span().end());
    if (mention instanceof Quantity quantity) {
      amount(json, quantity.amount(), quantity.unit());
      readings(json, quantity.readings());
    } else if (mention instanceof DateTime date) {
      json.writeStringField("value", date.normalized());
    } else {
      json.writeStringField("value", mention.span().of(text));
    }
    if (mention.weak()) {
      json.writeBooleanField("weak", true);
    }
    json.writeEndObject();
  }

  private static void readings(JsonGenerator json, List<Quantity.Reading> readings)
      throws IOException {
    if (readings.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("readings");
    for (Quantity.Reading reading : readings) {
      json.writeStartObject();
      amount(json, reading.amount(), reading.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** One number is {@code value}; bounds are {@code low} and {@code high}, an open one null. */
  private static void amount(JsonGenerator json, Amount amount, Unit unit) throws IOException {
    Exactness exactness = amount.exactness();
    boolean several = amount.isRange() || exactness == Exactness.VAGUE;
    json.writeStringField("value", several ? null : Amount.plain(amount.low()));
    json.writeStringField("unit", unit.isNone() ? null : unit.id());
    json.writeStringField("approx", exactness.word());
    if (several) {
      bounds(json, amount.low(), amount.high());
    } else if (exactness.opensUp()) {
      bounds(json, amount.low(), null);
    } else if (exactness.opensDown()) {
      bounds(json, null, amount.high());
    }
  }

  private static void bounds(
      JsonGenerator json, @Nullable BigDecimal low, @Nullable BigDecimal high) throws IOException {
    json.writeStringField("low", low == null ? null : Amount.plain(low));
    json.writeStringField("high", high == null ? null : Amount.plain(high));
  }
}
