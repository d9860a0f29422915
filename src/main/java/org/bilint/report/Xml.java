package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML with an element a line. The escaping is the platform's; what XML cannot hold at all is
 * replaced here, in every text and attribute, so that no caller can forget to.
 */
final class Xml {

  private static final char REPLACEMENT = '\uFFFD';

  private final XMLStreamWriter xml;
  private final Writer out;
  private int depth;

  /** Whether the element that is open holds elements, each on a line of its own. */
  private boolean broken;

  Xml(OutputStream stream) throws IOException {
    out = TextReport.utf8(stream);
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element on a line of its own; the attributes are names and values in turn. */
  Xml open(String name, String... attributes) throws IOException {
    line();
    depth++;
    broken = false;
    return inline(name, attributes);
  }

  /** An element within a text. */
  Xml inline(String name, String... attributes) throws IOException {
    return call(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
  }

  /** An element within a text, with nothing in it. */
  Xml empty(String name, String... attributes) throws IOException {
    return call(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      // A line end in an attribute would come back as a blank, and so may be one at once.
      xml.writeAttribute(attributes[i], Printable.of(legal(attributes[i + 1])));
    }
  }

  /** One more attribute of the element that was opened last. */
  Xml attribute(String name, String value) throws IOException {
    return call(() -> attributes(name, value));
  }

  Xml text(String text) throws IOException {
    return call(() -> xml.writeCharacters(legal(text)));
  }

  /** Ends an element that was begun {@linkplain #inline inline}. */
  Xml close() throws IOException {
    return call(xml::writeEndElement);
  }

  /** Ends an element that was {@linkplain #open opened}. */
  Xml end() throws IOException {
    depth--;
    if (broken) {
      line();
    }
    broken = true;
    return close();
  }

  /** A whole element with nothing but text in it. */
  Xml element(String name, String text, String... attributes) throws IOException {
    if (text.isEmpty()) {
      line();
      broken = true;
      return empty(name, attributes);
    }
    return open(name, attributes).text(text).end();
  }

  /** Ends the document, and leaves the stream open. */
  void finish() throws IOException {
    call(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndDocument();
          xml.flush();
        });
    out.flush();
  }

  private void line() throws IOException {
    call(() -> xml.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private interface Call {
    void run() throws XMLStreamException;
  }

  private Xml call(Call call) throws IOException {
    try {
      call.run();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    return this;
  }

  /** Whether XML can hold the code point. */
  static boolean isLegal(int codePoint) {
    return codePoint >= 0x20
        ? !(codePoint >= 0xD800 && codePoint <= 0xDFFF)
            && codePoint != 0xFFFE
            && codePoint != 0xFFFF
        : codePoint == '\t' || codePoint == '\n';
  }

  /** The text with what XML cannot hold replaced, character by character. */
  static String legal(String text) {
    if (text.codePoints().allMatch(Xml::isLegal)) {
      return text;
    }
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(each -> legal.appendCodePoint(isLegal(each) ? each : REPLACEMENT));
    return legal.toString();
  }
}
