package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Word;
import org.bilint.text.DataTable;

/** A word that stands twice and never does in good English: "the the". */
public final class DoubledWords implements DoubtFinder {

  private static final class Bundled {
    static final Set<String> NEVER_TWICE = DataTable.words("suspicion/slips.tsv", "never-twice");
  }

  @Override
  public List<Doubt> find(SourceText text) {
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      List<Word> words = speech.words();
      for (int i = 0; i + 1 < words.size(); i++) {
        Word first = words.get(i);
        Word second = words.get(i + 1);
        if (first.text().equalsIgnoreCase(second.text())
            && Bundled.NEVER_TWICE.contains(second.text())
            && speech.segment().text().charAt(first.span().end()) == ' '
            && SourceText.adjoin(speech, first, second)) {
          String once = first.text();
          doubts.add(new Doubt(SourceText.place(speech, first, second), once, "", true));
        }
      }
    }
    return doubts;
  }
}
