package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;

/** Two different marks in a row of which only one can be meant, a finding for each place. */
public final class ClashingMarks implements SlipFinder {

  private static final String PAUSES = "，、；：";
  private static final String ENDS = "。？！";

  @Override
  public List<Slips> find(AlignedDocument document) {
    List<Slips> found = new ArrayList<>();
    for (ChineseParagraph paragraph : ChineseParagraph.of(document)) {
      String text = paragraph.text();
      int end;
      for (int i = 0; i < text.length(); i = end) {
        end = i;
        while (end < text.length() && isMark(text.charAt(end))) {
          end++;
        }
        if (end - i == 2 && clash(text.charAt(i), text.charAt(i + 1))) {
          String right = right(text.charAt(i), text.charAt(i + 1));
          List<Slip> slips = List.of(paragraph.slip(i, end, right));
          // Of a full stop and a comma behind it nobody can say which one was meant.
          boolean safe = PAUSES.indexOf(text.charAt(i + 1)) < 0;
          found.add(new Slips(text.substring(i, end), right, 1, slips, safe));
        }
        end = Math.max(end, i + 1);
      }
    }
    return found;
  }

  private static boolean isMark(char c) {
    return PAUSES.indexOf(c) >= 0 || ENDS.indexOf(c) >= 0;
  }

  private static boolean clash(char first, char second) {
    if (PAUSES.indexOf(first) >= 0) {
      return first != second;
    }
    return PAUSES.indexOf(second) >= 0 || second == '。';
  }

  /** An end outweighs a pause; of two pauses the longer stays. */
  private static String right(char first, char second) {
    boolean keepFirst =
        ENDS.indexOf(first) >= 0
            || (ENDS.indexOf(second) < 0 && "、，；：".indexOf(first) > "、，；：".indexOf(second));
    return Character.toString(keepFirst ? first : second);
  }
}
