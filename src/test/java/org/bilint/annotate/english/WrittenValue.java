package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;

/** What a number in digits denotes, read by regular expressions that know one shape each. */
record WrittenValue(BigDecimal low, BigDecimal high, String unit, Map<Part, Integer> date) {

  private static final String NUMBER = "(-?\\d[\\d,]*(?:\\.\\d+)?|-?\\.\\d+)";
  private static final String SCALE = "(?: ?(thousand|million|billion|trillion|[KMB]|b)\\b)?";
  private static final Pattern PLAIN = Pattern.compile(NUMBER + SCALE);
  private static final Pattern MONEY =
      Pattern.compile("(?:US ?)?([$€£¥₩])" + NUMBER + SCALE + "(?:/\\w+ .*)?");
  private static final Pattern MONEY_RANGE = Pattern.compile("\\$([\\d.]+)-\\$([\\d.]+)");
  private static final Pattern YUAN = Pattern.compile(NUMBER + SCALE + " yuan");
  private static final Pattern ORDINAL = Pattern.compile("([\\d,]+)(?:st|nd|rd|th)", 2);
  private static final Pattern FRACTION =
      Pattern.compile("(?:(\\d+) )?(\\d+)/(\\d+)(?:th|rd|nd)?", 2);
  private static final Pattern MEASURE = Pattern.compile(NUMBER + " ?([^\\d\\s][^\\d]*?)(?: .*)?");
  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)( ?[a-z°C]+)?");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:[:.](\\d\\d))?(?::(\\d\\d))?(?: ?([ap])\\.?m\\.?)?(?: ?[a-z.]+)?", 2);
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]{3,9})\\.?[ -](\\d{1,2})(?:st|nd|rd|th)?(?:,? |-)?(\\d{4})?", 2);
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?(?: (\\d{4}))?", 2);
  private static final Pattern MONTH_YEAR = Pattern.compile("([a-z]{3,9}) (\\d{4})", 2);
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DECADE = Pattern.compile("'?(\\d{2,4}) ?s");
  private static final Pattern ERA = Pattern.compile("(\\d+) ?(A|B)\\.?[CD]\\.?E?|(\\d+)(CE)");
  private static final Pattern QUARTER = Pattern.compile("([QH])(\\d) (\\d{4})");
  private static final Pattern SHORT_QUARTER = Pattern.compile("(\\d)([QH])(\\d\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, String> CURRENCIES =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₩", "KRW");

  /** Unit symbols of the cases: what one is worth in the base unit of its dimension. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("m", "length 1"),
          Map.entry("km", "length 1000"),
          Map.entry("cm", "length 0.01"),
          Map.entry("mm", "length 0.001"),
          Map.entry("nm", "length 0.000000001"),
          Map.entry("μm", "length 0.000001"),
          Map.entry("mi", "length 1609.344"),
          Map.entry("ft", "length 0.3048"),
          Map.entry("m²", "area 1"),
          Map.entry("km²", "area 1000000"),
          Map.entry("cm²", "area 0.0001"),
          Map.entry("ha", "area 10000"),
          Map.entry("sq ft", "area 0.09290304"),
          Map.entry("sq mi", "area 2589988.110336"),
          Map.entry("m³", "volume 1"),
          Map.entry("dm³", "volume 0.001"),
          Map.entry("km³", "volume 1000000000"),
          Map.entry("cc", "volume 0.000001"),
          Map.entry("ml", "volume 0.000001"),
          Map.entry("kl", "volume 1"),
          Map.entry("kg", "mass 1"),
          Map.entry("g", "mass 0.001"),
          Map.entry("oz", "mass 0.028349523125"),
          Map.entry("lb", "mass 0.45359237"),
          Map.entry("lbs", "mass 0.45359237"),
          Map.entry("%", "ratio 0.01"),
          Map.entry("mph", "speed 0.44704"),
          Map.entry("km/h", "speed 0.277777777778"),
          Map.entry("h", "duration 3600"),
          Map.entry("kWh", "energy 3600000"),
          Map.entry("gWh", "energy 3600000000000"),
          Map.entry("kcal", "energy 4184"),
          Map.entry("kW", "power 1000"),
          Map.entry("mW", "power 1000000"),
          Map.entry("hp", "power 745.699872"),
          Map.entry("v", "voltage 1"),
          Map.entry("mv", "voltage 0.001"),
          Map.entry("mhz", "frequency 1000000"),
          Map.entry("khz", "frequency 1000"),
          Map.entry("gb", "data 1000000000"),
          Map.entry("pb", "data 1000000000000000"),
          Map.entry("gbps", "data_rate 1000000000"),
          Map.entry("mbps", "data_rate 1000000"),
          Map.entry("°C", "celsius 1"),
          Map.entry("°F", "fahrenheit 1"),
          Map.entry("K", "temperature 1"),
          Map.entry("x", "multiple 1"));

  static WrittenValue of(String kind, String written) {
    String text = written.strip();
    if (kind.contains("ordinal")) {
      Matcher m = ORDINAL.matcher(text);
      return m.matches() ? single(number(m.group(1)), "ordinal 1") : null;
    }
    if (kind.contains("fraction")) {
      return fraction(text);
    }
    if (kind.contains("date")) {
      return date(text);
    }
    if (kind.contains("time")) {
      return time(text.replaceFirst("^set alarm at ", ""));
    }
    if (kind.contains("money")) {
      return money(text);
    }
    if (kind.contains("range")) {
      return range(text);
    }
    return kind.contains("measure") ? measure(text) : plain(text);
  }

  private static WrittenValue single(BigDecimal value, String unit) {
    return new WrittenValue(value, value, unit, Map.of());
  }

  private static WrittenValue plain(String text) {
    Matcher m = PLAIN.matcher(text);
    boolean digits = m.matches() && (m.group(2) == null || kindOfScale(m.group(2)) != null);
    boolean serial = text.matches("0\\d+");
    return digits && !serial ? single(scaled(m.group(1), m.group(2)), "count 1") : null;
  }

  private static WrittenValue money(String text) {
    Matcher range = MONEY_RANGE.matcher(text);
    if (range.matches()) {
      return new WrittenValue(number(range.group(1)), number(range.group(2)), "USD", Map.of());
    }
    Matcher yuan = YUAN.matcher(text);
    if (yuan.matches()) {
      return single(scaled(yuan.group(1), yuan.group(2)), "CNY");
    }
    Matcher m = MONEY.matcher(text);
    return m.matches() ? single(scaled(m.group(2), m.group(3)), CURRENCIES.get(m.group(1))) : null;
  }

  private static WrittenValue fraction(String text) {
    Matcher m = FRACTION.matcher(text);
    if (!m.matches()) {
      return null;
    }
    BigDecimal part = number(m.group(2)).divide(number(m.group(3)), MathContext.DECIMAL64);
    BigDecimal whole = m.group(1) == null ? BigDecimal.ZERO : number(m.group(1));
    return single(whole.add(part), "any");
  }

  private static WrittenValue measure(String text) {
    Matcher m = MEASURE.matcher(text);
    if (!m.matches()) {
      return null;
    }
    String tail = text.substring(m.end(1)).strip();
    String unit = UNITS.get(tail);
    if (unit == null && tail.startsWith("/")) {
      return single(number(m.group(1)), "any");
    }
    return unit == null ? null : single(number(m.group(1)), unit);
  }

  private static WrittenValue range(String text) {
    WrittenValue money = money(text);
    Matcher m = RANGE.matcher(text);
    if (money != null || !m.matches() || number(m.group(1)).compareTo(number(m.group(2))) > 0) {
      return money;
    }
    String unit = m.group(3) == null ? "count 1" : UNITS.get(m.group(3).strip());
    boolean years = m.group(1).length() == 4 || unit == null;
    return years ? null : new WrittenValue(number(m.group(1)), number(m.group(2)), unit, Map.of());
  }

  private static WrittenValue time(String text) {
    Matcher m = TIME.matcher(text);
    if (!m.matches() || m.group(2) == null && m.group(4) == null) {
      return null;
    }
    int hour = Integer.parseInt(m.group(1));
    if (m.group(4) != null) {
      hour = hour % 12 + (m.group(4).equalsIgnoreCase("p") ? 12 : 0);
    }
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    parts.put(Part.HOUR, hour);
    parts.put(Part.MINUTE, m.group(2) == null ? 0 : Integer.parseInt(m.group(2)));
    if (m.group(3) != null) {
      parts.put(Part.SECOND, Integer.parseInt(m.group(3)));
    }
    return new WrittenValue(BigDecimal.ZERO, BigDecimal.ZERO, "date", parts);
  }

  private static WrittenValue date(String text) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    Matcher m = ISO.matcher(text);
    if (m.matches()) {
      put(parts, m, Part.YEAR, 1, Part.MONTH, 2, Part.DAY, 3);
    } else if ((m = DECADE.matcher(text)).matches()) {
      put(parts, m, Part.DECADE, 1);
    } else if ((m = QUARTER.matcher(text)).matches()) {
      put(parts, m, m.group(1).equals("Q") ? Part.QUARTER : Part.HALF, 2, Part.YEAR, 3);
    } else if ((m = SHORT_QUARTER.matcher(text)).matches()) {
      put(parts, m, m.group(2).equals("Q") ? Part.QUARTER : Part.HALF, 1);
      parts.put(Part.YEAR, 2000 + Integer.parseInt(m.group(3)));
    } else if ((m = ERA.matcher(text)).matches()) {
      int year = Integer.parseInt(m.group(1) == null ? m.group(3) : m.group(1));
      parts.put(Part.YEAR, "B".equals(m.group(2)) ? -year : year);
    } else if ((m = MONTH_YEAR.matcher(text)).matches() && month(m.group(1)) > 0) {
      parts.put(Part.MONTH, month(m.group(1)));
      put(parts, m, Part.YEAR, 2);
    } else if ((m = MONTH_FIRST.matcher(text)).matches() && month(m.group(1)) > 0) {
      parts.put(Part.MONTH, month(m.group(1)));
      put(parts, m, Part.DAY, 2, Part.YEAR, 3);
    } else if ((m = DAY_FIRST.matcher(text)).matches() && month(m.group(2)) > 0) {
      parts.put(Part.MONTH, month(m.group(2)));
      put(parts, m, Part.DAY, 1, Part.YEAR, 3);
    } else {
      // Four bare digits may be a year or a number; the same digits are asked for.
      return text.matches("\\d{4}") ? single(number(text), "any") : null;
    }
    return new WrittenValue(BigDecimal.ZERO, BigDecimal.ZERO, "date", parts);
  }

  private static void put(Map<Part, Integer> parts, Matcher m, Object... partsAndGroups) {
    for (int i = 0; i < partsAndGroups.length; i += 2) {
      String digits = m.group((Integer) partsAndGroups[i + 1]);
      if (digits != null) {
        parts.put((Part) partsAndGroups[i], Integer.parseInt(digits));
      }
    }
  }

  private static int month(String word) {
    String start = word.toLowerCase(Locale.ROOT).substring(0, 3);
    return MONTHS.indexOf(start) + 1;
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  private static BigDecimal scaled(String digits, String scale) {
    return scale == null ? number(digits) : number(digits).multiply(kindOfScale(scale));
  }

  private static BigDecimal kindOfScale(String scale) {
    return switch (scale) {
      case "thousand", "K" -> BigDecimal.valueOf(1_000);
      case "million", "M" -> BigDecimal.valueOf(1_000_000);
      case "billion", "B", "b" -> BigDecimal.valueOf(1_000_000_000);
      default -> BigDecimal.valueOf(1_000_000_000_000L);
    };
  }

  boolean matches(Mention mention) {
    if (mention instanceof DateTime found) {
      if (unit.equals("any")) {
        return found.parts().equals(Map.of(Part.YEAR, low.intValue()));
      }
      return found.parts().equals(date);
    }
    if (!(mention instanceof Quantity q) || unit.equals("date")) {
      return false;
    }
    if (unit.equals("any") || CURRENCIES.containsValue(unit) || unit.equals("CNY")) {
      boolean unitRight = unit.equals("any") || q.unit().id().equals(unit);
      return unitRight && same(q.amount().low(), low) && same(q.amount().high(), high);
    }
    String[] parts = unit.split(" ");
    if (parts[0].equals("celsius") || parts[0].equals("fahrenheit")) {
      String id = parts[0].equals("celsius") ? "°C" : "°F";
      return q.unit().id().equals(id) && same(q.amount().low(), low);
    }
    BigDecimal factor = new BigDecimal(parts[1]);
    return q.unit().dimension() == Dimension.valueOf(parts[0].toUpperCase(Locale.ROOT))
        && same(q.amount().low().multiply(q.unit().factor()), low.multiply(factor))
        && same(q.amount().high().multiply(q.unit().factor()), high.multiply(factor));
  }

  private static boolean same(BigDecimal a, BigDecimal b) {
    MathContext twelve = new MathContext(12, RoundingMode.HALF_UP);
    return a.compareTo(b) == 0 || a.round(twelve).compareTo(b.round(twelve)) == 0;
  }
}
