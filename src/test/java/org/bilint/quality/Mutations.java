package org.bilint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/**
 * Seeded single errors put into a correct translation. They are made with patterns of their own,
 * which know nothing of how bilint reads numbers.
 */
final class Mutations {

  /**
   * A spoilt translation.
   *
   * @param place what was changed, in the spoilt text; empty where something was cut
   * @param was what stood there before
   */
  record Mutant(String kind, Pair original, String chinese, Span place, String was) {}

  /** A kind of error: where it can be made, and what it puts there; null where it cannot. */
  private record Kind(
      String name, Pattern where, BiFunction<MatchResult, Random, String> replacement) {}

  private static final String NUMBER =
      "(?<![A-Za-z\\d.,/:-])\\d[\\d,]*(?:\\.\\d+)?(?![A-Za-z\\d.:/-])";
  private static final String NOT_DATE = "(?!\\s*[年月日號号點点时時歲岁])";

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("公里", "公尺"),
          Map.entry("公尺", "公里"),
          Map.entry("千米", "厘米"),
          Map.entry("公斤", "公噸"),
          Map.entry("千克", "毫克"),
          Map.entry("英里", "公里"),
          Map.entry("小時", "分鐘"),
          Map.entry("小时", "分钟"),
          Map.entry("分鐘", "小時"),
          Map.entry("分钟", "小时"),
          Map.entry("天(?!文|然|空|堂|才|氣|气)", "年"),
          Map.entry("個月", "天"),
          Map.entry("个月", "天"),
          Map.entry("週(?!年|歲|刊|末)", "年"),
          Map.entry("周(?!年|岁|刊|末)", "年"),
          Map.entry("英尺", "英里"));

  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("美元", "歐元"),
          Map.entry("歐元", "美元"),
          Map.entry("欧元", "美元"),
          Map.entry("英鎊", "美元"),
          Map.entry("英镑", "美元"),
          Map.entry("港元", "美元"),
          Map.entry("日圓", "英鎊"),
          Map.entry("人民幣", "新台幣"));

  private static final List<Kind> KINDS =
      List.of(
          new Kind("×10", Pattern.compile(NUMBER + NOT_DATE), (m, r) -> timesTen(m.group())),
          new Kind(
              "×10,000",
              Pattern.compile("(?<![A-Za-z\\d.,])(\\d[\\d,]*)(\\s?)(?=[名人個个家件美])"),
              (m, r) -> m.group(1) + m.group(2) + "萬"),
          new Kind(
              "萬 for 億",
              Pattern.compile("(?<=\\d\\s?)[萬億万亿](?![一-鿿]?分)"),
              (m, r) -> swapScale(m.group())),
          new Kind(
              "one digit", Pattern.compile(NUMBER + NOT_DATE), (m, r) -> oneDigit(m.group(), r)),
          new Kind(
              "two digits swapped",
              Pattern.compile(NUMBER + NOT_DATE),
              (m, r) -> swapped(m.group(), r)),
          new Kind(
              "numeral",
              Pattern.compile("(?<![一二兩两三四五六七八九十百千萬億万亿第零〇點点初之])[三四五六七八九](?=[名個个家年天人倍成])"),
              (m, r) -> otherNumeral(m.group(), r)),
          new Kind(
              "unit swapped",
              Pattern.compile(
                  "(?<!第\\s?\\d{1,3}\\s?)(?<=\\d\\s?)(?:" + String.join("|", UNITS.keySet()) + ")"),
              (m, r) -> unitFor(m.group())),
          new Kind(
              "currency swapped",
              Pattern.compile(
                  "(?<=[\\d萬億万亿]\\s?)(?:" + String.join("|", CURRENCIES.keySet()) + ")"),
              (m, r) -> CURRENCIES.get(m.group())),
          new Kind("% for points", Pattern.compile("(?<=\\d\\s?)[%％]"), (m, r) -> "個百分點"),
          new Kind(
              "number dropped",
              Pattern.compile(NUMBER + "\\s?(?:[萬億万亿]\\s?)?(?:[%％]|美元|歐元|欧元|英鎊|英镑|名|人|家)"),
              (m, r) -> ""),
          new Kind(
              "number added",
              Pattern.compile("(?=[。！？]$)"),
              (m, r) -> "，共計" + (130 + r.nextInt(800)) + "萬人"),
          new Kind(
              "range bound",
              Pattern.compile(
                  "(?<![A-Za-z\\d.,/:-])\\d[\\d,.]*(?=\\s?[%％]?\\s?[至到～~–-]\\s?\\d)(?!-)"),
              (m, r) -> oneDigit(m.group(), r)),
          new Kind(
              "year changed",
              Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?=\\s?年)"),
              (m, r) -> String.valueOf(Integer.parseInt(m.group()) + 1 + r.nextInt(5))),
          new Kind(
              "month or day changed",
              Pattern.compile("(?<!\\d)[1-9](?=\\s?[月日])"),
              (m, r) ->
                  m.group().equals("9") ? "8" : String.valueOf(Integer.parseInt(m.group()) + 1)),
          new Kind(
              "quarter changed",
              Pattern.compile("(?<=第)[一二三四](?=季)"),
              (m, r) -> "一二三四".charAt(("一二三四".indexOf(m.group()) + 1) % 4) + ""));

  private Mutations() {}

  static List<String> kinds() {
    return KINDS.stream().map(Kind::name).toList();
  }

  /** As many mutants of each kind as the pairs allow, up to {@code most}. */
  static List<Mutant> of(List<Pair> pairs, int most, long seed) {
    List<Mutant> mutants = new ArrayList<>();
    for (Kind kind : KINDS) {
      Random random = new Random(seed + kind.name().hashCode());
      List<Pair> shuffled = new ArrayList<>(pairs);
      java.util.Collections.shuffle(shuffled, random);
      int made = 0;
      for (Pair pair : shuffled) {
        if (made == most) {
          break;
        }
        Optional<Mutant> mutant = mutate(kind, pair, random);
        if (mutant.isPresent()) {
          mutants.add(mutant.get());
          made++;
        }
      }
    }
    return mutants;
  }

  private static Optional<Mutant> mutate(Kind kind, Pair pair, Random random) {
    String text = pair.chinese();
    List<MatchResult> places = new ArrayList<>();
    Matcher matcher = kind.where().matcher(text);
    while (matcher.find()) {
      if (isSaid(matcher.group(), pair.english())) {
        places.add(matcher.toMatchResult());
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    String replacement = kind.replacement().apply(place, random);
    if (replacement == null || replacement.equals(place.group())) {
      return Optional.empty();
    }
    String spoilt = text.substring(0, place.start()) + replacement + text.substring(place.end());
    Span span = new Span(place.start(), place.start() + replacement.length());
    return Optional.of(new Mutant(kind.name(), pair, spoilt, span, place.group()));
  }

  /**
   * Whether the source says a small number too, in digits or as a word. What it does not say (the
   * four of a "foursome", a measure word of the translator's own) cannot be told to be wrong.
   */
  private static boolean isSaid(String number, String english) {
    int value = "零一二三四五六七八九".indexOf(number);
    if (value < 0) {
      try {
        value = Integer.parseInt(number.strip());
      } catch (NumberFormatException e) {
        return true;
      }
    }
    return value > 12
        || english
            .toLowerCase(Locale.ROOT)
            .matches("(?s).*\\b(?:" + WORDS[value] + "|" + value + ")\\b.*");
  }

  private static final String[] WORDS = {
    "zero|no",
    "one|first|a|an|single|once",
    "two|second|twice|both|couple|pair|double",
    "three|third",
    "four|fourth",
    "five|fifth",
    "six|sixth",
    "seven|seventh",
    "eight|eighth",
    "nine|ninth",
    "ten|tenth",
    "eleven|eleventh",
    "twelve|twelfth|dozen"
  };

  private static String timesTen(String number) {
    int point = number.indexOf('.');
    if (point < 0) {
      return number.equals("0")
          ? null
          : number.contains(",")
              ? String.format("%,d", 10 * Long.parseLong(number.replace(",", "")))
              : number + "0";
    }
    String digits = number.substring(0, point) + number.charAt(point + 1);
    return point + 2 == number.length() ? digits : digits + "." + number.substring(point + 2);
  }

  private static String unitFor(String unit) {
    return UNITS.entrySet().stream()
        .filter(entry -> unit.matches(entry.getKey().replaceFirst("\\(.*", "")))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  private static String swapScale(String scale) {
    return switch (scale) {
      case "萬" -> "億";
      case "億" -> "萬";
      case "万" -> "亿";
      default -> "万";
    };
  }

  private static String oneDigit(String number, Random random) {
    List<Integer> digits = digits(number);
    int at = digits.get(random.nextInt(digits.size()));
    int digit = number.charAt(at) - '0';
    int other = 1 + (digit + random.nextInt(8)) % 9;
    return other == digit ? null : number.substring(0, at) + other + number.substring(at + 1);
  }

  private static String swapped(String number, Random random) {
    List<Integer> starts = new ArrayList<>();
    List<Integer> digits = digits(number);
    for (int i = 0; i + 1 < digits.size(); i++) {
      if (number.charAt(digits.get(i)) != number.charAt(digits.get(i + 1))) {
        starts.add(i);
      }
    }
    if (starts.isEmpty()) {
      return null;
    }
    int i = starts.get(random.nextInt(starts.size()));
    StringBuilder out = new StringBuilder(number);
    out.setCharAt(digits.get(i), number.charAt(digits.get(i + 1)));
    out.setCharAt(digits.get(i + 1), number.charAt(digits.get(i)));
    return out.charAt(0) == '0' ? null : out.toString();
  }

  private static List<Integer> digits(String number) {
    List<Integer> digits = new ArrayList<>();
    for (int i = 0; i < number.length(); i++) {
      if (Character.isDigit(number.charAt(i))) {
        digits.add(i);
      }
    }
    return digits;
  }

  private static String otherNumeral(String numeral, Random random) {
    String all = "三四五六七八九";
    return String.valueOf(all.charAt((all.indexOf(numeral) + 1 + random.nextInt(6)) % 7));
  }
}
