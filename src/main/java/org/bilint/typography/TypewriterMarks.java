package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;

/** Dots and hyphens that stand for the Chinese ellipsis and dash. */
public final class TypewriterMarks implements SlipFinder {

  private static final String ELLIPSIS = "……";
  private static final String DASH = "——";

  @Override
  public List<Slips> find(AlignedDocument document) {
    List<Slip> dots = new ArrayList<>();
    List<Slip> stops = new ArrayList<>();
    List<Slip> hyphens = new ArrayList<>();
    for (ChineseParagraph paragraph : ChineseParagraph.of(document)) {
      String text = paragraph.text();
      int end;
      for (int i = 0; i < text.length(); i = end) {
        char c = text.charAt(i);
        end = i + 1;
        while (end < text.length() && text.charAt(end) == c) {
          end++;
        }
        boolean chinese =
            Glyph.isChinese(Glyph.at(text, i - 1)) || Glyph.isHan(Glyph.at(text, end));
        if (c == '.' && end - i >= 3 && end - i <= 6 && chinese) {
          dots.add(paragraph.slip(i, end, ELLIPSIS));
        } else if (c == '。' && end - i >= 3 && end - i <= 6) {
          stops.add(paragraph.slip(i, end, ELLIPSIS));
        } else if (c == '-' && end - i == 2 && chinese) {
          hyphens.add(paragraph.slip(i, end, DASH));
        }
      }
    }
    List<Slips> found = new ArrayList<>();
    add(found, "...", ELLIPSIS, dots);
    add(found, "。。。", ELLIPSIS, stops);
    add(found, "--", DASH, hyphens);
    return found;
  }

  private static void add(List<Slips> found, String wrong, String right, List<Slip> slips) {
    if (!slips.isEmpty()) {
      found.add(Slips.of(wrong, right, slips));
    }
  }
}
