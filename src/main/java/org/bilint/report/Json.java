package org.bilint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** How JSON is written, whatever the format. Closing a generator leaves what is below it open. */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);

  private Json() {}

  /** On one line. */
  static JsonGenerator plain(Writer out) throws IOException {
    return FACTORY.createGenerator(out);
  }

  /**
   * Two spaces and a line feed on every platform. Over a writer, since Jackson's own UTF-8 encoder
   * refuses the lone surrogates that a damaged document may hold.
   */
  static JsonGenerator indented(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return plain(out)
        .setPrettyPrinter(
            new DefaultPrettyPrinter(
                    Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
  }

  /** What a format writes between the first brace and the last. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** A whole indented text with a line end behind it. */
  static void write(OutputStream out, Body body) throws IOException {
    Writer writer = TextReport.utf8(out);
    try (JsonGenerator json = indented(writer)) {
      body.write(json);
    }
    writer.append('\n').flush();
  }
}
