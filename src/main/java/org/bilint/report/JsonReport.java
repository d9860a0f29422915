package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.score.Score;

/** The contract with other programs: schema {@code bilint/1}. Keys keep their order. */
final class JsonReport implements StreamedReport {

  private final String version;

  JsonReport(String version) {
    this.version = version;
  }

  @Override
  public Sink begin(OutputStream out) throws IOException {
    Writer writer = TextReport.utf8(out);
    JsonGenerator json = Json.indented(writer);
    json.writeStartObject();
    json.writeStringField("schema", "bilint/1");
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "bilint");
    json.writeStringField("version", version);
    json.writeEndObject();
    json.writeArrayFieldStart("documents");
    return new Documents(json, writer);
  }

  private record Documents(JsonGenerator json, Writer writer) implements Sink {

    @Override
    public void add(CheckedDocument document) throws IOException {
      write(json, new Result(document));
    }

    @Override
    public void end() throws IOException {
      json.writeEndArray();
      json.writeEndObject();
      json.close();
      writer.append('\n').flush();
    }
  }

  private static void write(JsonGenerator json, Result result) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", result.document().path());
    json.writeStringField("sourceLocale", result.document().sourceLanguage().tag());
    json.writeStringField("targetLocale", result.document().targetLanguage().tag());
    json.writeNumberField("pairs", result.pairs().size());
    json.writeNumberField("sourceWords", result.sourceWords());
    write(json, result.score());
    json.writeArrayFieldStart("findings");
    for (Finding finding : result.findings()) {
      json.writeStartObject();
      FindingJson.write(json, result, finding);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Score score) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeNumberField("penalty", score.penalty());
    json.writeFieldName("per1000Words");
    json.writeNumber(Figures.number(score.per1000Words()));
    json.writeNumberField("critical", score.critical());
    json.writeNumberField("major", score.major());
    json.writeNumberField("minor", score.minor());
    json.writeEndObject();
  }
}
