package org.bilint.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.text.Words;

/**
 * Decisions as JSON: {@code {"schema": "bilint-baseline/1", "entries": [{"path", "fingerprint",
 * "rule", "decision", "comment", "source", "target"}]}}. The last three may be missing, and keys
 * that are not known are passed over.
 */
public final class BaselineFile {

  public static final String SCHEMA = "bilint-baseline/1";

  private static final JsonFactory JSON = new JsonFactory();

  private final String name;
  private final JsonParser parser;

  private BaselineFile(String name, JsonParser parser) {
    this.name = name;
    this.parser = parser;
  }

  /**
   * @param name what messages call the file
   * @throws BaselineException if it is no baseline
   */
  public static Baseline read(String name, String text) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = JSON.createParser(content)) {
      return new BaselineFile(name, parser).read();
    } catch (JsonProcessingException e) {
      throw new BaselineException(
          at(name, e.getLocation()), "not JSON: " + e.getOriginalMessage().split("\n", 2)[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Baseline read() throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw fault("a baseline is an object: {\"schema\": \"" + SCHEMA + "\", \"entries\": [...]}");
    }
    boolean schema = false;
    List<Decided> entries = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "schema" -> {
          String text = text(key);
          if (!text.equals(SCHEMA)) {
            throw fault("unknown schema `" + text + "`; this bilint reads `" + SCHEMA + "`");
          }
          schema = true;
        }
        case "entries" -> entries(entries);
        default -> parser.skipChildren();
      }
    }
    if (!schema) {
      throw new BaselineException(name + ":1:1", "`schema` is missing: \"" + SCHEMA + "\"");
    }
    return new Baseline(entries);
  }

  private void entries(List<Decided> entries) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw fault("`entries` must be a list");
    }
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      entries.add(entry());
    }
  }

  private Decided entry() throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw fault("an entry must be an object");
    }
    JsonLocation start = parser.currentTokenLocation();
    Map<String, String> texts = new HashMap<>();
    Decision decision = null;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "path", "fingerprint", "rule", "comment", "source", "target" -> {
          if (parser.currentToken() != JsonToken.VALUE_NULL) {
            texts.put(key, text(key));
          }
        }
        case "decision" -> {
          String word = text(key);
          decision =
              Decision.of(word)
                  .orElseThrow(
                      () ->
                          fault(
                              "unknown decision `"
                                  + word
                                  + "`"
                                  + Words.hint(word, Words.of(Decision.class))));
        }
        default -> parser.skipChildren();
      }
    }
    for (String key : List.of("path", "fingerprint", "rule")) {
      if (texts.getOrDefault(key, "").isEmpty()) {
        throw new BaselineException(at(name, start), "`" + key + "` is missing");
      }
    }
    if (decision == null) {
      throw new BaselineException(at(name, start), "`decision` is missing");
    }
    return new Decided(
        texts.getOrDefault("path", ""),
        texts.getOrDefault("fingerprint", ""),
        texts.getOrDefault("rule", ""),
        decision,
        texts.getOrDefault("comment", ""),
        Optional.ofNullable(texts.get("source")),
        Optional.ofNullable(texts.get("target")));
  }

  private String text(String key) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw fault("`" + key + "` must be a text");
    }
    return parser.getText();
  }

  private BaselineException fault(String reason) {
    return new BaselineException(at(name, parser.currentTokenLocation()), reason);
  }

  private static String at(String name, JsonLocation location) {
    int line = location == null ? 1 : location.getLineNr();
    int column = location == null ? 1 : location.getColumnNr();
    return name + ":" + Math.max(1, line) + ":" + Math.max(1, column);
  }

  /** The file for some decisions: sorted, two blanks deep, a line feed at the end. */
  public static String write(Baseline baseline) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withArrayEmptySeparator(""));
      printer.indentArraysWith(indenter);
      printer.indentObjectsWith(indenter);
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeArrayFieldStart("entries");
      for (Decided entry : baseline.entries()) {
        json.writeStartObject();
        json.writeStringField("path", entry.path());
        json.writeStringField("fingerprint", entry.fingerprint());
        json.writeStringField("rule", entry.rule());
        json.writeStringField("decision", entry.decision().word());
        json.writeStringField("comment", entry.comment());
        if (entry.source().isPresent()) {
          json.writeStringField("source", entry.source().get());
        }
        if (entry.target().isPresent()) {
          json.writeStringField("target", entry.target().get());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new AssertionError("a StringWriter does not fail", e);
    }
    return out.append('\n').toString();
  }
}
