package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a text with Arabic digits denotes, found by regular expressions and so by another
 * way than the reader under test.
 */
final class WrittenValues {

  /**
   * A value with its unit's id, which is null where the text shows none that this class knows.
   *
   * @param year whether it may be a year with two digits
   */
  record Value(BigDecimal number, String unit, boolean year) {}

  private static final String NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<d1>\\d{1,4})(?<sep>[-/.·])(?<d2>\\d{1,2})\\k<sep>(?<d3>\\d{1,4})(?![\\d.])"
              + "|(?<m1>(?:19|20)\\d{2}|0\\d)(?<msep>[-/.])(?<m2>\\d{2}|(?:19|20)\\d{2})(?![\\d.])"
              + "|(?<h>\\d{1,2})[:：](?<mi>[0-5]\\d)(?:[:：](?<s>\\d{2}))?\\s*(?<pm>[ap]\\.?m\\.?)?"
              + "|(?<ph>\\d+)点(?:(?<pq>\\d)刻|(?<half>半))"
              + "|(?<whole>\\d+)又(?:(?<wn>\\d+)/(?<wd>\\d+)|(?<wd2>\\d+)分之(?<wn2>\\d+))"
              + "|(?<pden>百|\\d+)分之(?<pnum>\\d+(?:\\.\\d+)?)"
              + "|(?<fn>\\d+)\\s*/\\s*(?<fd>\\d+)"
              + "|(?<blocks>\\d+)块(?<mao>\\d)毛?"
              + "|(?<r1>"
              + NUMBER
              + ")(?<dash>[~-])(?<r2>"
              + NUMBER
              + ")(?<rs>[万亿W]?)"
              + "|(?<n>"
              + NUMBER
              + "(?:(?:[万亿億萬兆百]|千(?!克))零?(?:"
              + NUMBER
              + ")?)*)");

  private static final Map<String, Integer> POWERS =
      Map.of("百", 2, "千", 3, "万", 4, "萬", 4, "W", 4, "亿", 8, "億", 8, "兆", 12);

  private static final Map<String, String> SUFFIXES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("%", "%"),
              Map.entry("kg", "kg"),
              Map.entry("km/h", "km/h"),
              Map.entry("km", "km"),
              Map.entry("g", "g"),
              Map.entry("m²", "m²"),
              Map.entry("ms", "ms"),
              Map.entry("°C", "°C"),
              Map.entry("美元", "USD"),
              Map.entry("韩元", "KRW"),
              Map.entry("个百分点", "pp"),
              Map.entry("小时", "h"),
              Map.entry("分钟", "min"),
              Map.entry("km²", "km²"),
              Map.entry("min", "min")));

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("US$", "USD"),
          Map.entry("JPY¥", "JPY"),
          Map.entry("A$", "AUD"),
          Map.entry("HKD", "HKD"),
          Map.entry("CNY", "CNY"),
          Map.entry("TWD", "TWD"),
          Map.entry("RM", "MYR"),
          Map.entry("$", "USD"),
          Map.entry("€", "EUR"),
          Map.entry("£", "GBP"),
          Map.entry("₩", "KRW"),
          Map.entry("₹", "INR"),
          Map.entry("₽", "RUB"),
          Map.entry("¥", "CNY"),
          Map.entry("￥", "CNY"));

  private WrittenValues() {}

  static List<Value> of(String text) {
    List<Value> values = new ArrayList<>();
    Matcher m = PATTERN.matcher(text);
    while (m.find()) {
      boolean negative = negative(text, m.start());
      if (m.group("d1") != null) {
        addParts(values, m.group("d1"), m.group("d2"), m.group("d3"));
      } else if (m.group("m1") != null) {
        addParts(values, m.group("m1"), m.group("m2"));
      } else if (m.group("h") != null) {
        int hour = Integer.parseInt(m.group("h"));
        boolean pm = m.group("pm") != null && m.group("pm").startsWith("p") && hour < 12;
        boolean afternoon = text.substring(0, m.start()).endsWith("下午") && hour < 12;
        add(values, BigDecimal.valueOf(pm || afternoon ? hour + 12 : hour), null);
        addParts(values, m.group("mi"));
        if (m.group("s") != null) {
          addParts(values, m.group("s"));
        }
      } else if (m.group("ph") != null) {
        addParts(values, m.group("ph"));
        int minutes = m.group("half") != null ? 30 : 15 * Integer.parseInt(m.group("pq"));
        add(values, BigDecimal.valueOf(minutes), null);
      } else if (m.group("whole") != null) {
        boolean slash = m.group("wn") != null;
        BigDecimal part = quotient(m.group(slash ? "wn" : "wn2"), m.group(slash ? "wd" : "wd2"));
        add(values, sign(new BigDecimal(m.group("whole")).add(part), negative), "fraction");
      } else if (m.group("pden") != null) {
        String under = m.group("pden").equals("百") ? "100" : m.group("pden");
        add(values, sign(quotient(m.group("pnum"), under), negative), "fraction");
      } else if (m.group("fn") != null) {
        add(values, sign(quotient(m.group("fn"), m.group("fd")), negative), "fraction");
      } else if (m.group("blocks") != null) {
        add(values, new BigDecimal(m.group("blocks") + "." + m.group("mao")), null);
      } else if (m.group("r1") != null) {
        addRange(values, text, m);
      } else {
        BigDecimal number = sign(sum(m.group("n")), negative);
        number = text.startsWith("w张", m.end()) ? number.movePointRight(4) : number;
        boolean year = m.group("n").length() == 2 && text.startsWith("年", m.end());
        boolean era =
            text.substring(0, m.start()).matches(".*(公元|纪元)前")
                || text.startsWith("bc", m.end())
                || text.startsWith("b.c", m.end())
                || text.endsWith("月bc") && text.startsWith("年", m.end());
        boolean tenth = text.startsWith("毛", m.end()) || text.startsWith("角", m.end());
        number = tenth ? number.movePointLeft(1) : number;
        values.add(new Value(era ? number.negate() : number, unit(text, m.start(), m.end()), year));
      }
    }
    return values;
  }

  private static void addRange(List<Value> values, String text, Matcher m) {
    String low = m.group("r1").replace(",", "");
    String high = m.group("r2").replace(",", "");
    if (m.group("dash").equals("-")) {
      // 45-6 is short for 45 to 46, and 16000-7000 for 16000 to 17000.
      high = low.substring(0, low.length() - high.length()) + high;
    }
    int power = POWERS.getOrDefault(m.group("rs"), 0);
    String unit = unit(text, m.start(), m.end());
    add(values, new BigDecimal(low).scaleByPowerOfTen(power), unit);
    add(values, new BigDecimal(high).scaleByPowerOfTen(power), unit);
  }

  private static void addParts(List<Value> values, String... parts) {
    for (int i = 0; i < parts.length; i++) {
      values.add(new Value(new BigDecimal(parts[i]), null, i == 0 && parts[i].length() == 2));
    }
  }

  private static void add(List<Value> values, BigDecimal number, String unit) {
    values.add(new Value(number, unit, false));
  }

  private static boolean negative(String text, int start) {
    String before = text.substring(0, start);
    return before.matches("(.*[^\\d\\w)])?-|.*[负負]|.*[负負]百分之|.*-\\$?");
  }

  private static BigDecimal sign(BigDecimal number, boolean negative) {
    return negative ? number.negate() : number;
  }

  private static BigDecimal quotient(String over, String under) {
    return new BigDecimal(over).divide(new BigDecimal(under), MathContext.DECIMAL64);
  }

  /** 1亿2300 and 1兆300万2300 are sums; a scale closes what stands before it. */
  private static BigDecimal sum(String number) {
    BigDecimal total = BigDecimal.ZERO;
    Matcher m = Pattern.compile("(" + NUMBER + ")([万亿億萬兆百千]*)").matcher(number);
    while (m.find()) {
      BigDecimal part = new BigDecimal(m.group(1).replace(",", ""));
      for (String scale : m.group(2).split("")) {
        part = part.scaleByPowerOfTen(POWERS.getOrDefault(scale, 0));
      }
      total = total.add(part);
    }
    return total;
  }

  private static String unit(String text, int start, int end) {
    for (int length = 4; length > 0; length--) {
      String prefix = text.substring(Math.max(0, start - length), start);
      if (prefix.length() == length && PREFIXES.containsKey(prefix)) {
        return PREFIXES.get(prefix);
      }
    }
    for (int length = 4; length > 0; length--) {
      String suffix = text.substring(end, Math.min(text.length(), end + length)).strip();
      if (suffix.length() == length && SUFFIXES.containsKey(suffix)) {
        return SUFFIXES.get(suffix);
      }
    }
    return null;
  }
}
