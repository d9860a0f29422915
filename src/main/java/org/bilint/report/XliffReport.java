package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bilint.align.AlignedPair;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.text.LanguageTag;

/**
 * XLIFF 2.1: a unit for each pair of paragraphs, a segment for each bead, and the findings where
 * they are, in both languages, as localization quality issues of ITS 2.0. Each is a note of its
 * unit too, for tools that do not know ITS.
 */
final class XliffReport implements Report {

  private static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String ITS = "http://www.w3.org/2005/11/its";

  /**
   * @throws IOException also where the documents have several target languages, of which a file can
   *     have one
   */
  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    Optional<LanguageTag> target = target(documents);
    Xml xml = new Xml(out);
    xml.open(
        "xliff",
        "xmlns",
        CORE,
        "xmlns:its",
        ITS,
        "its:version",
        "2.0",
        "version",
        "2.1",
        "srcLang",
        LanguageTag.EN.tag());
    if (target.isPresent()) {
      xml.attribute("trgLang", target.get().tag());
    }
    int files = 0;
    for (CheckedDocument checked : documents) {
      file(xml, new Result(checked), ++files);
    }
    if (files == 0) {
      // A document without a file is none.
      xml.open("file", "id", "f1").open("unit", "id", "u1").open("segment");
      xml.element("source", "").end().end().end();
    }
    xml.end();
    xml.finish();
  }

  private static Optional<LanguageTag> target(List<CheckedDocument> documents) throws IOException {
    TreeSet<LanguageTag> targets = new TreeSet<>();
    documents.forEach(each -> targets.add(each.aligned().document().targetLanguage()));
    if (targets.size() > 1) {
      throw new IOException(
          "an XLIFF file has one target language, and the documents have "
              + String.join(", ", targets.stream().map(LanguageTag::tag).toList())
              + "; check them one after the other");
    }
    return targets.stream().findFirst();
  }

  private void file(Xml xml, Result result, int number) throws IOException {
    List<List<Finding>> byPair = new ArrayList<>();
    result.pairs().forEach(any -> byPair.add(new ArrayList<>()));
    for (Finding finding : result.findings()) {
      result.pairOf(finding.place().segment()).ifPresent(pair -> byPair.get(pair).add(finding));
    }
    xml.open(
        "file", "id", "f" + number, "original", result.document().path(), "xml:space", "preserve");
    for (int i = 0; i < result.pairs().size(); i++) {
      AlignedPair pair = result.pairs().get(i);
      xml.open("unit", "id", "u" + (i + 1));
      new XliffUnit(xml, pair, byPair.get(i)).write();
      xml.end();
    }
    xml.end();
  }
}
