package org.bilint.quality;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.bilint.annotate.Annotator;
import org.bilint.annotate.Mention;
import org.bilint.text.LanguageTag;

/**
 * Random and adversarial lines through both parsers: what breaks, and whether long lines cost more.
 */
final class ParserFuzz {

  private static final int LINES = 100_000;
  private static final int SHORT = 20_000;
  private static final int LONG = 200_000;

  private static final String ENGLISH =
      "one|two|three hundred|twenty-five|million|billion|and|a|half|of|to|between|from|$|€|US$|%|percent"
          + "|basis points|1|12|1,234.5|0.5|2025|'26|Q2|FY24|July|May|31st|Monday|p.m.|3:30|-|–|(|)|.|,|:|/"
          + "|first|thirds|times|x|K|bn|miles|°F|10-K|EC2|over|nearly|up to|at least|S&P 500|+|½|e9|×|^| ";

  private static final String CHINESE =
      "一|二|兩|十|百|千|萬|億|兆|万|亿|半|零|〇|廿|壹|1|12|1,234.5|0.5|2025|%|％|個百分點|基點|美元|元|港元|年|月|日"
          + "|季|第|星期|上午|點|分|之|百分之|成|折|倍|翻|多|餘|幾|數|約|超過|不到|至少|以上|左右|至|到|-|～|（|）|，|。|:"
          + "|公里|平方公尺|度|人|家|的|不|上|下|半年|民國|世紀|年代|10-K|EC2|GPT-4|億美元| ";

  private ParserFuzz() {}

  static String report(long seed) {
    StringBuilder out = new StringBuilder("## Random and adversarial lines\n\n");
    out.append("| parser | lines | exceptions | mentions out of order or place | ");
    out.append("longest lines cost more than in proportion |\n|---|--:|--:|--:|---|\n");
    out.append(row("English", ENGLISH, LanguageTag.EN, seed));
    out.append(row("Chinese", CHINESE, LanguageTag.ZH_TW, seed));
    return out.append('\n').toString();
  }

  private static String row(String name, String words, LanguageTag language, long seed) {
    String[] pieces = words.split("\\|");
    Random random = new Random(seed);
    int exceptions = 0;
    int misplaced = 0;
    for (int i = 0; i < LINES; i++) {
      String line = line(pieces, random, 1 + random.nextInt(60), language);
      try {
        misplaced += isInOrder(Annotator.mentions(line, language), line) ? 0 : 1;
      } catch (RuntimeException | StackOverflowError e) {
        exceptions++;
      }
    }
    int worse = 0;
    for (String piece : pieces) {
      // Below a quarter of a second nothing can be told from noise.
      double brief = seconds(piece.repeat(SHORT / piece.length() + 1), language);
      double lasting = seconds(piece.repeat(LONG / piece.length() + 1), language);
      worse += lasting > 0.25 && lasting > 3.0 * LONG / SHORT * Math.max(brief, 0.005) ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d of %d |%n",
        name,
        LINES,
        exceptions,
        misplaced,
        worse,
        pieces.length);
  }

  private static String line(String[] pieces, Random random, int length, LanguageTag language) {
    StringBuilder line = new StringBuilder();
    String again = pieces[random.nextInt(pieces.length)];
    for (int i = 0; i < length; i++) {
      int kind = random.nextInt(20);
      if (kind == 0) {
        line.append((char) (32 + random.nextInt(0xd000)));
      } else if (kind == 1) {
        line.append(again);
      } else {
        line.append(pieces[random.nextInt(pieces.length)]);
      }
      line.append(language == LanguageTag.EN && random.nextInt(3) > 0 ? " " : "");
    }
    return line.toString();
  }

  private static boolean isInOrder(List<Mention> mentions, String line) {
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.span().start() < end || mention.span().end() > line.length()) {
        return false;
      }
      end = mention.span().end();
    }
    return true;
  }

  private static double seconds(String line, LanguageTag language) {
    long start = System.nanoTime();
    Annotator.mentions(line, language);
    return (System.nanoTime() - start) / 1e9;
  }
}
