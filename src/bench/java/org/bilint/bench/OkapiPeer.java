package org.bilint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.StartDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextUnit;
import net.sf.okapi.lib.verification.QualityCheckSession;

/** Okapi's quality check with its defaults over pairs, a process of its own. */
final class OkapiPeer {

  private OkapiPeer() {}

  /**
   * Checks all.
   *
   * @param args a file of two columns, source and translation
   */
  public static void main(String[] args) throws IOException {
    QualityCheckSession session = new QualityCheckSession();
    session.startProcess(LocaleId.ENGLISH, LocaleId.fromString("zh-TW"));
    session.processStartDocument(document(), null);
    int pairs = 0;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        TextUnit unit = new TextUnit(String.valueOf(++pairs), line.substring(0, tab));
        unit.setTargetContent(
            LocaleId.fromString("zh-TW"), new TextFragment(line.substring(tab + 1)));
        session.processTextUnit(unit);
      }
    }
    System.out.println(pairs + " pairs, " + session.getIssues().size() + " issues");
  }

  private static StartDocument document() {
    StartDocument document = new StartDocument("pairs");
    document.setName("pairs");
    document.setLocale(LocaleId.ENGLISH);
    return document;
  }
}
