package org.bilint.audit.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a document beside its text: {@code company}, {@code date}, {@code engine}, and
 * whatever else its archive tells.
 */
public record Metadata(SortedMap<String, String> fields) {

  public static final String COMPANY = "company";
  public static final String DATE = "date";
  public static final String ENGINE = "engine";

  public static final Metadata NONE = new Metadata(new TreeMap<>());

  public Metadata {
    fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
  }

  public static Metadata of(Map<String, String> fields) {
    return new Metadata(new TreeMap<>(fields));
  }

  public Optional<String> get(String field) {
    return Optional.ofNullable(fields.get(field));
  }

  /** These fields and, where they lack one, the other's. */
  public Metadata or(Metadata other) {
    SortedMap<String, String> all = new TreeMap<>(other.fields);
    all.putAll(fields);
    return new Metadata(all);
  }

  /** One JSON object with its keys in order; the same fields give the same text. */
  public String json() {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      for (Map.Entry<String, String> field : fields.entrySet()) {
        json.writeStringField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** What {@link #json} wrote. */
  public static Metadata parse(String text) {
    SortedMap<String, String> fields = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        fields.put(json.currentName(), json.nextTextValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Metadata(fields);
  }
}
