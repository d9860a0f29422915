package org.bilint.bitext;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.bilint.check.RuleException;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleSet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads a {@code bitext.xml} of LanguageTool. */
public final class BitextFile {

  private static final String SAX = "http://xml.org/sax/features/";
  private static final String NO_DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";

  private BitextFile() {}

  /** Whether a file of rules is XML, and not YAML. */
  public static boolean isOne(RuleFile file) {
    return file.text().stripLeading().startsWith("<");
  }

  /**
   * The rules of a file with their checks, in its order.
   *
   * @throws RuleException with line and column, if it is no such file, uses what bilint does not
   *     know, or has no rule
   */
  public static List<RuleSet.Loaded> read(RuleFile file) {
    BitextHandler handler = new BitextHandler(file.name());
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      factory.setFeature(NO_DTD, false);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(new StringReader(file.text())));
    } catch (SAXParseException e) {
      throw new RuleException(
          file.name()
              + ":"
              + Math.max(e.getLineNumber(), 1)
              + ":"
              + Math.max(e.getColumnNumber(), 1),
          "not XML: " + e.getMessage());
    } catch (SAXException | ParserConfigurationException e) {
      throw new RuleException(file.name() + ":1:1", "not XML: " + e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (handler.rules().isEmpty()) {
      throw new RuleException(file.name() + ":1:1", "no rules");
    }
    return handler.rules();
  }
}
