package org.bilint.bench;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.bitext.BitextRule;
import org.languagetool.tools.Tools;

/**
 * LanguageTool's bitext mode over pairs, a process of its own: its rules on pairs and those on the
 * translation. Each pair is analysed once.
 */
final class LanguageToolPeer {

  private LanguageToolPeer() {}

  /**
   * Checks all.
   *
   * @param args a file of two columns, source and translation
   */
  public static void main(String[] args) throws Exception {
    Language english = Languages.getLanguageForShortCode("en-US");
    Language chinese = Languages.getLanguageForShortCode("zh-CN");
    JLanguageTool source = new JLanguageTool(english);
    JLanguageTool target = new JLanguageTool(chinese);
    List<BitextRule> rules = Tools.getBitextRules(english, chinese);
    int pairs = 0;
    int matches = 0;
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        pairs++;
        matches +=
            Tools.checkBitext(
                    line.substring(0, tab), line.substring(tab + 1), source, target, rules)
                .size();
      }
    }
    System.out.println(pairs + " pairs, " + matches + " issues");
  }
}
