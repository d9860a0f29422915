package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.align.AlignedDocument;

/** Different dots between the parts of foreign names in one document: the fewer are slips. */
public final class NameDots implements SlipFinder {

  private static final String DOTS = "·‧•・";

  @Override
  public List<Slips> find(AlignedDocument document) {
    Map<Character, List<Slip>> byDot = new TreeMap<>();
    for (ChineseParagraph paragraph : ChineseParagraph.of(document)) {
      String text = paragraph.text();
      for (int i = 1; i + 1 < text.length(); i++) {
        char c = text.charAt(i);
        boolean inName = Glyph.isHan(text.charAt(i - 1)) && Glyph.isHan(text.charAt(i + 1));
        if (DOTS.indexOf(c) >= 0 && inName) {
          byDot
              .computeIfAbsent(c, k -> new ArrayList<>())
              .add(paragraph.slip(i, i + 1, Character.toString(c)));
        }
      }
    }
    char usual = '·';
    int most = 0;
    for (Map.Entry<Character, List<Slip>> entry : byDot.entrySet()) {
      if (entry.getValue().size() > most) {
        usual = entry.getKey();
        most = entry.getValue().size();
      }
    }
    String right = Character.toString(usual);
    List<Slips> found = new ArrayList<>();
    byDot.forEach(
        (dot, slips) -> {
          if (!dot.toString().equals(right)) {
            List<Slip> others = slips.stream().map(slip -> new Slip(slip.place(), right)).toList();
            found.add(Slips.of(dot.toString(), right, others));
          }
        });
    return found;
  }
}
