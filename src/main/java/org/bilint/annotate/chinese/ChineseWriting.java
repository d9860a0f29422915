package org.bilint.annotate.chinese;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.annotate.Amount;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Writes what the source says in Chinese, the way the translation writes its own numbers. */
public final class ChineseWriting {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final String NUMERALS = "零一二三四五六七八九十";
  private static final String SCALES = "萬億兆万亿";
  private static final String WEEKDAYS = "一二三四五六日";

  private final LanguageTag language;
  private final boolean spaced;
  private final boolean grouped;
  private final boolean scaled;
  private final String tail;

  private ChineseWriting(
      LanguageTag language, boolean spaced, boolean grouped, boolean scaled, String tail) {
    this.language = language;
    this.spaced = spaced;
    this.grouped = grouped;
    this.scaled = scaled;
    this.tail = tail;
  }

  /**
   * Takes the style from a wrong mention, and from the text around it where the mention does not
   * show.
   *
   * @param mention the text of the mention to be replaced; empty where there is none
   * @param around the paragraph it stands in
   */
  public static ChineseWriting like(String mention, String around, LanguageTag language) {
    String sample = mention.isEmpty() ? around : mention;
    boolean scaled =
        !hasLongDigits(mention) || SCALES.chars().anyMatch(c -> mention.indexOf(c) >= 0);
    return new ChineseWriting(
        language,
        hasSpace(sample) || (mention.indexOf(' ') < 0 && !hasTight(sample) && hasSpace(around)),
        !hasUngrouped(sample),
        scaled,
        tail(mention));
  }

  /** The Chinese for a mention, or empty where no one writing is right (labels). */
  public String write(Mention mention) {
    if (mention instanceof Quantity quantity) {
      return write(quantity);
    }
    return mention instanceof DateTime date ? write(date) : "";
  }

  private String write(Quantity quantity) {
    Amount amount = quantity.amount();
    Dimension dimension = quantity.unit().dimension();
    String number =
        quantity.isRange()
            ? number(amount.low()) + gap() + "至" + gap() + number(amount.high())
            : number(amount.low());
    if (amount.exactness() == Exactness.VAGUE) {
      return "";
    }
    if (quantity.unit().id().equals("fraction")) {
      number = number(amount.low().movePointRight(2));
      return bound(amount.exactness()) + number + "%";
    }
    String unit = quantity.unit().isNone() ? tail : Words.unit(quantity.unit().id(), language);
    if (unit.isEmpty() && !quantity.unit().isNone() && dimension != Dimension.MULTIPLE) {
      return "";
    }
    if (dimension == Dimension.ORDINAL) {
      return "第" + gap() + number + (tail.isEmpty() ? "" : tail);
    }
    boolean symbol = unit.startsWith("%") || unit.startsWith("°");
    boolean tight = symbol || endsWithHan(number) || !spaced;
    String text = number + (tight || unit.startsWith(" ") ? unit : " " + unit);
    String bound = bound(amount.exactness());
    return bound + (bound.isEmpty() || !spaced ? "" : " ") + text;
  }

  private String gap() {
    return spaced ? " " : "";
  }

  private String number(BigDecimal value) {
    boolean compact = scaled && value.abs().compareTo(TEN_THOUSAND) >= 0;
    LocalizedNumberFormatter formatter =
        NumberFormatter.withLocale(
                language.isTraditional() ? ULocale.TRADITIONAL_CHINESE : ULocale.SIMPLIFIED_CHINESE)
            .notation(compact ? Notation.compactShort() : Notation.simple())
            .grouping(grouped ? GroupingStrategy.ON_ALIGNED : GroupingStrategy.OFF)
            .precision(Precision.maxFraction(4));
    String text = formatter.format(value).toString();
    int end = text.length();
    while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return end == text.length() ? text : text.substring(0, end) + gap() + text.substring(end);
  }

  private String bound(Exactness exactness) {
    boolean traditional = language.isTraditional();
    return switch (exactness) {
      case ABOUT -> traditional ? "約" : "约";
      case NEARLY -> "近";
      case OVER -> traditional ? "超過" : "超过";
      case AT_LEAST -> "至少";
      case UNDER -> "不到";
      case AT_MOST -> "最多";
      case EXACT, VAGUE -> "";
    };
  }

  private String write(DateTime date) {
    StringBuilder out = new StringBuilder();
    Map<Part, Integer> parts = date.parts();
    if (date.has(Part.CENTURY)) {
      append(out, parts.get(Part.CENTURY), language.isTraditional() ? "世紀" : "世纪");
    }
    if (date.has(Part.DECADE)) {
      append(out, parts.get(Part.DECADE), "年代");
    }
    append(out, parts.get(Part.YEAR), "年");
    Integer half = parts.get(Part.HALF);
    if (half != null) {
      out.append(half == 1 ? "上半年" : "下半年");
    }
    Integer quarter = parts.get(Part.QUARTER);
    if (quarter != null) {
      out.append('第')
          .append(NUMERALS.charAt(quarter))
          .append(language.isTraditional() ? "季" : "季度");
    }
    append(out, parts.get(Part.MONTH), "月");
    append(out, parts.get(Part.DAY), "日");
    Integer weekday = parts.get(Part.WEEKDAY);
    if (weekday != null) {
      out.append("星期").append(WEEKDAYS.charAt(weekday - 1));
    }
    Integer hour = parts.get(Part.HOUR);
    if (hour != null) {
      append(out, hour, language.isTraditional() ? "點" : "点");
      append(out, parts.get(Part.MINUTE), "分");
    }
    return out.toString();
  }

  private void append(StringBuilder out, @Nullable Integer number, String unit) {
    if (number != null) {
      boolean after = spaced && !out.isEmpty();
      out.append(after ? " " : "").append(number).append(gap()).append(unit);
    }
  }

  private static boolean endsWithHan(String text) {
    return !text.isEmpty() && isHan(text.charAt(text.length() - 1));
  }

  private static boolean isHan(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean hasSpace(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && Character.isDigit(text.charAt(i - 1))
          && isHan(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTight(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i - 1)) && isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLongDigits(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = Character.isDigit(c) ? run + 1 : c == ',' ? run : 0;
      if (run > 4) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasUngrouped(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isDigit(text.charAt(i)) ? run + 1 : 0;
      if (run == 4 && (i + 1 == text.length() || text.charAt(i + 1) != '年')) {
        return true;
      }
    }
    return false;
  }

  /** What follows the number in a mention: a measure word. */
  private static String tail(String mention) {
    int end = mention.length();
    while (end > 0
        && isHan(mention.charAt(end - 1))
        && "十百千萬億兆万亿".indexOf(mention.charAt(end - 1)) < 0
        && NUMERALS.indexOf(mention.charAt(end - 1)) < 0) {
      end--;
    }
    return end == 0 ? "" : mention.substring(end);
  }

  /** The usual word for each unit, from {@code rules/quantities/writing.tsv}. */
  private static final class Words {

    private static final Map<String, List<String>> BY_UNIT = load();

    static String unit(String id, LanguageTag language) {
      List<String> cells = BY_UNIT.get(id);
      return cells == null ? "" : cells.get(language.isTraditional() ? 1 : 2);
    }

    private static Map<String, List<String>> load() {
      Map<String, List<String>> words = new HashMap<>();
      for (DataTable.Row row : DataTable.load("quantities/writing.tsv")) {
        words.put(row.cells().get(0), row.cells());
      }
      return words;
    }
  }
}
