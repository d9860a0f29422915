package org.bilint.terms.read;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.TermFault;
import org.jspecify.annotations.Nullable;

/**
 * TBX, the exchange format for terminology: version 2 ({@code martif}) and 3 ({@code tbx}), data
 * categories as attributes or as elements of their own. Document types and entities from elsewhere
 * are not read.
 */
final class TbxTerms {

  private final String name;
  private final XMLStreamReader xml;
  private final List<LocalTerm> terms = new ArrayList<>();

  /** What of the entry at hand has been read, from the outside in. */
  private @Nullable TbxConcept concept;

  private String language = "";
  private @Nullable TbxTerm term;

  private TbxTerms(String name, XMLStreamReader xml) {
    this.name = name;
    this.xml = xml;
  }

  static List<LocalTerm> read(String name, byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      return new TbxTerms(name, xml).read();
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      String origin = at == null ? name + ":1:1" : origin(name, at);
      throw new TermFault(origin, "not XML: " + reason(e));
    }
  }

  /** The parser's message without the place, which it writes on lines of their own. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.lastIndexOf("Message: ");
    return (at < 0 ? message : message.substring(at + "Message: ".length()))
        .lines()
        .findFirst()
        .orElse("");
  }

  private static String origin(String name, Location at) {
    return name + ":" + Math.max(1, at.getLineNumber()) + ":" + Math.max(1, at.getColumnNumber());
  }

  private List<LocalTerm> read() throws XMLStreamException {
    boolean root = true;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (root && !List.of("martif", "tbx", "TBX").contains(xml.getLocalName())) {
          throw fault("not TBX: the file begins with <" + xml.getLocalName() + ">");
        }
        root = false;
        start(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
    return terms;
  }

  private void start(String element) throws XMLStreamException {
    switch (element) {
      case "termEntry", "conceptEntry" -> {
        concept = new TbxConcept(origin(name, xml.getLocation()));
        language = "";
      }
      case "langSet", "langSec" -> language = language();
      case "tig", "ntig", "termSec" -> term = new TbxTerm();
      case "term" -> {
        if (term != null) {
          term.text = text();
        }
      }
      case "termNote" -> category(attribute("type"), text());
      case "descrip", "admin" -> category(attribute("type"), text());
      case "administrativeStatus", "normativeAuthorization", "partOfSpeech", "subjectField" ->
          category(element, text());
      case "note" -> category("note", text());
      default -> {}
    }
  }

  private void end(String element) {
    TbxConcept entry = concept;
    if (entry == null) {
      return;
    }
    switch (element) {
      case "tig", "ntig", "termSec" -> {
        if (term != null && !term.text.isEmpty()) {
          entry.add(language, term);
        }
        term = null;
      }
      case "termEntry", "conceptEntry" -> {
        entry.terms(terms);
        concept = null;
      }
      default -> {}
    }
  }

  /** A data category's value, of the term, or else of the concept. */
  private void category(String type, String value) {
    TbxTerm own = term;
    TbxConcept entry = concept;
    if (own != null) {
      switch (type) {
        case "administrativeStatus", "normativeAuthorization" ->
            own.status = TbxTerm.Status.of(value.toLowerCase(Locale.ROOT));
        case "partOfSpeech" -> own.partOfSpeech = PartsOfSpeechNames.of(value);
        case "note", "usageNote" -> own.note = value;
        default -> {}
      }
    } else if (entry != null && type.equals("subjectField")) {
      entry.domain = value;
    } else if (entry != null && type.equals("note") && language.isEmpty()) {
      entry.note = value;
    }
  }

  private String language() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("lang")) {
        return xml.getAttributeValue(i).strip();
      }
    }
    throw fault("<" + xml.getLocalName() + "> names no language: xml:lang is missing");
  }

  private String attribute(String wanted) {
    String value = xml.getAttributeValue(null, wanted);
    return value == null ? "" : value;
  }

  /** All text of the element at hand, that of its parts too; stops after it. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  private TermFault fault(String reason) {
    return new TermFault(origin(name, xml.getLocation()), reason);
  }
}
