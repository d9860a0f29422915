package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A seeded call of invented speakers, written out in any of the layouts. */
final class GeneratedCall {

  /** Ways to write the same call down. */
  enum Layout {
    DOUBLED_SPEAKERS,
    TRANSLATED_SPEAKERS,
    SPEAKERS_ONCE,
    NO_SPEAKERS,
    LIST,
    BLANK_BETWEEN_PAIRS,
    BLANK_EVERYWHERE,
    CHINESE_FIRST,
    CHINESE_FIRST_BLANK_BETWEEN,
    CHINESE_FIRST_DOUBLED_SPEAKERS,
    IN_A_ROW,
    LABELS_IN_LINE,
    MARKDOWN
  }

  /** One paragraph and its translation, or a speaker's two lines. */
  record Pair(boolean speaker, String english, String chinese) {}

  private static final String[][] SPEAKERS = {
    {"Operator", "操作員"},
    {"Jane Doe - Chief Executive Officer", "珍·杜 - 執行長"},
    {"John van der Roe - Chief Financial Officer", "約翰·范德羅 - 財務長"},
    {"Mary O'Neil - Analyst", "瑪麗·奧尼爾 - 分析師"},
    {"Unidentified Analyst", "未知分析師"},
  };
  private static final String[][] CLAUSES = {
    {"we opened %d stores in the north", "我們在北部開了 %d 家店"},
    {"margins widened by %d basis points", "利潤率擴大了 %d 個基點"},
    {"our customers asked for more of everything", "我們的客戶什麼都要更多"},
    {"Harbor Foods hired %d people", "Harbor Foods 僱用了 %d 人"},
    {"costs came down again", "成本再次下降"},
    {"I would not read too much into it", "我不會過度解讀"},
    {"sales grew %d%% from last year", "銷售額較去年成長 %d%%"},
  };

  private GeneratedCall() {}

  static List<Pair> pairs(Random random, int paragraphs) {
    List<Pair> pairs = new ArrayList<>();
    int left = 0;
    int speaker = -1;
    for (int i = 0; i < paragraphs; i++) {
      if (left == 0) {
        speaker = (speaker + 1 + random.nextInt(SPEAKERS.length - 1)) % SPEAKERS.length;
        pairs.add(new Pair(true, SPEAKERS[speaker][0], SPEAKERS[speaker][1]));
        left = 1 + random.nextInt(4);
      }
      left--;
      pairs.add(paragraph(random, i));
    }
    return pairs;
  }

  private static Pair paragraph(Random random, int number) {
    StringBuilder english = new StringBuilder("Point " + number + ":");
    StringBuilder chinese = new StringBuilder("第" + number + "點:");
    int clauses = 1 + random.nextInt(3);
    for (int i = 0; i < clauses; i++) {
      String[] clause = CLAUSES[random.nextInt(CLAUSES.length)];
      int amount = 2 + random.nextInt(900);
      english.append(i == 0 ? " " : ", and ").append(String.format(clause[0], amount));
      chinese.append(i == 0 ? "" : ",").append(String.format(clause[1], amount));
    }
    return new Pair(false, english.append('.').toString(), chinese.append('。').toString());
  }

  /** The lines of each pair as the layout writes them; an empty string is a line left out. */
  static String write(List<Pair> pairs, Layout layout) {
    return switch (layout) {
      case DOUBLED_SPEAKERS -> "使用警語:由機器翻譯,僅供參考\n" + plain(pairs, true, "\n", "\n");
      case TRANSLATED_SPEAKERS -> plain(pairs, false, "\n", "\n");
      case SPEAKERS_ONCE -> plain(once(pairs), false, "\n", "\n");
      case NO_SPEAKERS ->
          plain(pairs.stream().filter(p -> !p.speaker()).toList(), false, "\n", "\n");
      case LIST -> "港口食品 (HBR) 逐字稿\n完整原文\n" + list(pairs);
      case BLANK_BETWEEN_PAIRS -> plain(pairs, false, "\n", "\n\n");
      case BLANK_EVERYWHERE -> plain(pairs, true, "\r\n\r\n", "\r\n\r\n");
      case CHINESE_FIRST -> plain(swapped(pairs), false, "\n", "\n");
      case CHINESE_FIRST_BLANK_BETWEEN -> plain(swapped(pairs), false, "\n", "\n\n");
      case CHINESE_FIRST_DOUBLED_SPEAKERS ->
          "使用警語:由機器翻譯,僅供參考\n" + plain(swapped(copied(pairs)), false, "\n", "\n");
      case IN_A_ROW -> inARow(pairs);
      case LABELS_IN_LINE -> plain(labelled(pairs), false, "\n", "\n");
      case MARKDOWN -> "# Harbor Foods call\n\n" + plain(bold(pairs), false, "\n\n", "\n\n");
    };
  }

  private static String plain(List<Pair> pairs, boolean doubled, String inside, String between) {
    StringBuilder text = new StringBuilder();
    for (Pair pair : pairs) {
      boolean copy = doubled && pair.speaker() && !pair.chinese().isEmpty();
      String second = copy ? pair.english() : pair.chinese();
      text.append(pair.english());
      text.append(pair.english().isEmpty() || second.isEmpty() ? "" : inside);
      text.append(second).append(between);
    }
    return text.toString();
  }

  private static String list(List<Pair> pairs) {
    StringBuilder text = new StringBuilder();
    for (Pair pair : pairs) {
      String chinese =
          pair.speaker() && !pair.chinese().isEmpty() ? pair.english() : pair.chinese();
      text.append(
          pair.english().isEmpty() ? "" : "• " + pair.english().replace("\n", "\n• ") + "\n\n");
      text.append(chinese.isEmpty() ? "" : "  " + chinese.replace("\n", "\n\n  ") + "\n\n");
    }
    return text.toString();
  }

  private static String inARow(List<Pair> pairs) {
    StringBuilder text = new StringBuilder();
    List<String> chinese = new ArrayList<>();
    for (Pair pair : pairs) {
      if (pair.speaker()) {
        chinese.forEach(line -> text.append(line).append('\n'));
        chinese.clear();
      }
      text.append(pair.english().isEmpty() ? "" : pair.english() + "\n");
      if (!pair.chinese().isEmpty()) {
        chinese.add(pair.chinese());
      }
    }
    chinese.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static List<Pair> once(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> pair.speaker() ? new Pair(true, pair.english(), "") : pair)
        .toList();
  }

  private static List<Pair> swapped(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> new Pair(pair.speaker(), pair.chinese(), pair.english()))
        .toList();
  }

  private static List<Pair> copied(List<Pair> pairs) {
    return pairs.stream()
        .map(
            p ->
                p.speaker() && !p.chinese().isEmpty()
                    ? new Pair(true, p.english(), p.english())
                    : p)
        .toList();
  }

  private static List<Pair> bold(List<Pair> pairs) {
    return pairs.stream()
        .map(p -> p.speaker() ? new Pair(true, bold(p.english()), bold(p.chinese())) : p)
        .toList();
  }

  private static String bold(String text) {
    return text.isEmpty() ? "" : "**" + text + "**";
  }

  private static List<Pair> labelled(List<Pair> pairs) {
    List<Pair> labelled = new ArrayList<>();
    String english = "";
    String chinese = "";
    for (Pair pair : pairs) {
      if (pair.speaker()) {
        english = pair.english().split(" - ")[0] + ": ";
        chinese = pair.chinese().split(" - ")[0] + ":";
        continue;
      }
      labelled.add(
          new Pair(
              false,
              pair.english().isEmpty() ? "" : english + pair.english(),
              pair.chinese().isEmpty() ? "" : chinese + pair.chinese()));
      english = "";
      chinese = "";
    }
    return labelled;
  }
}
