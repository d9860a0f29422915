package org.bilint.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.quality.Mutations.Mutant;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/**
 * Seeded turns of meaning put into a correct translation, with word lists of their own, which know
 * nothing of bilint's.
 */
final class PolarityMutations {

  /**
   * A kind of turn.
   *
   * @param english what the source must hold
   * @param share of all mutations, in percent
   */
  private record Kind(
      String name,
      int share,
      Pattern english,
      Pattern where,
      BiFunction<MatchResult, Random, String> replacement) {}

  private static final String FREE = "(?<![不沒没未無无非別别只但就也又總总曾都之所被地得並并而會会能可要該该必須须將将是有還还更最])";

  private static final String MODALS =
      "(?<![委員員機大協議社年運集學工教峰])會(?![議員長見面計社談場後期])|(?<![委员机大协议社年运集学工教峰])会(?![议员长见面计社谈场后期])|可以|能夠|能够|應該|应该|需要|必須|必须|可能(?!性)|願意|愿意";

  private static final String VERBS =
      "認為|认为|同意|接受|參加|参加|提供|使用|擁有|拥有|包括|發現|发现|希望|相信|允許|允许|造成|導致|导致|顯示|显示|要求|贏得|赢得|獲得|获得"
          + "|完成|知道|喜歡|喜欢|成為|成为|繼續|继续|出現|出现|發生|发生|存在|屬於|属于|承認|承认|離開|离开";

  private static final Map<String, String> WITHOUT =
      Map.ofEntries(
          Map.entry("不會", "會"),
          Map.entry("不会", "会"),
          Map.entry("不能", "能"),
          Map.entry("不是", "是"),
          Map.entry("不要", "要"),
          Map.entry("不應", "應"),
          Map.entry("不应", "应"),
          Map.entry("不需", "需"),
          Map.entry("沒有", "有"),
          Map.entry("没有", "有"),
          Map.entry("無法", "可以"),
          Map.entry("无法", "可以"),
          Map.entry("並未", ""),
          Map.entry("并未", ""),
          Map.entry("尚未", "已"),
          Map.entry("從未", "曾"),
          Map.entry("从未", "曾"),
          Map.entry("並不", ""),
          Map.entry("并不", ""),
          Map.entry("並非", "是"),
          Map.entry("并非", "是"));

  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("成長", "下降"),
          Map.entry("增長", "下降"),
          Map.entry("增长", "下降"),
          Map.entry("增加", "減少"),
          Map.entry("上升", "下降"),
          Map.entry("上漲", "下跌"),
          Map.entry("上涨", "下跌"),
          Map.entry("提高", "降低"),
          Map.entry("提升", "降低"),
          Map.entry("升至", "降至"),
          Map.entry("增至", "減至"),
          Map.entry("下降", "上升"),
          Map.entry("減少", "增加"),
          Map.entry("减少", "增加"),
          Map.entry("下跌", "上漲"),
          Map.entry("下滑", "成長"),
          Map.entry("擴大", "縮小"),
          Map.entry("升到", "降到"),
          Map.entry("大漲", "大跌"),
          Map.entry("大涨", "大跌"),
          Map.entry("大跌", "大漲"),
          Map.entry("升幅", "跌幅"),
          Map.entry("漲了", "跌了"),
          Map.entry("涨了", "跌了"),
          Map.entry("跌了", "漲了"),
          Map.entry("降了", "升了"),
          Map.entry("增为", "减为"),
          Map.entry("增為", "減為"),
          Map.entry("減為", "增為"),
          Map.entry("减为", "增为"),
          Map.entry("减至", "增至"),
          Map.entry("上调", "下调"),
          Map.entry("下调", "上调"),
          Map.entry("增多", "減少"),
          Map.entry("调低", "调高"),
          Map.entry("扩张", "收缩"),
          Map.entry("擴張", "收縮"),
          Map.entry("下滑了", "成長了"),
          Map.entry("降到", "升到"),
          Map.entry("減至", "增至"),
          Map.entry("大增", "大減"),
          Map.entry("增幅", "降幅"),
          Map.entry("降幅", "增幅"),
          Map.entry("跌幅", "漲幅"),
          Map.entry("下挫", "走高"),
          Map.entry("暴跌", "飆升"),
          Map.entry("縮小", "擴大"),
          Map.entry("缩小", "扩大"),
          Map.entry("上涨了", "下跌了"),
          Map.entry("低了", "高了"),
          Map.entry("高了", "低了"),
          Map.entry("高出", "低了"),
          Map.entry("扩大", "缩小"),
          Map.entry("攀升", "下滑"),
          Map.entry("飆升", "暴跌"),
          Map.entry("飙升", "暴跌"),
          Map.entry("激增", "銳減"),
          Map.entry("漲幅", "跌幅"),
          Map.entry("涨幅", "跌幅"),
          Map.entry("年增", "年減"),
          Map.entry("年減", "年增"),
          Map.entry("縮減", "擴大"),
          Map.entry("削減", "提高"),
          Map.entry("削减", "提高"),
          Map.entry("調降", "調升"),
          Map.entry("上調", "下調"),
          Map.entry("下調", "上調"),
          Map.entry("降低", "提高"),
          Map.entry("降至", "升至"),
          Map.entry("跌至", "升至"));

  /** Between a direction and its figure, or the figure and its direction. */
  private static final String GAP = "[^\\dA-Za-z，。；：、,;:（(]{0,8}";

  /** A figure, not a date. */
  private static final String FIGURE = "\\d[\\d.,]*+(?!\\s*[年月日季])";

  private static final String UNIT = "\\d ?(?:[%％億亿萬万倍]|個百分點|个百分点|個基點|个基点)";

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "negation added",
              43,
              Pattern.compile("."),
              Pattern.compile(FREE + "(?:" + MODALS + "|" + VERBS + ")(?![的性者])"),
              (m, r) -> negated(m.group(), r)),
          new Kind(
              "negation removed",
              35,
              Pattern.compile("(?i)\\b(?:not|no|never|cannot)\\b(?! (?:only|just))|n't\\b"),
              Pattern.compile("(?:" + String.join("|", WITHOUT.keySet()) + ")(?![不])"),
              (m, r) -> WITHOUT.get(m.group())),
          new Kind(
              "direction turned",
              30,
              Pattern.compile(
                  "(?i)\\b(?:up|down|grow|grew|growth|increas|rise|rose|rais|fall|fell|declin|decreas"
                      + "|drop|reduc|lower|higher|gain|jump|surg|soar|boost|cut|expan|climb|shr[aiu]nk"
                      + "|contract|improv|decelerat|accelerat|slid|slip|plung|spike|narrow|widen)"),
              Pattern.compile(
                  "(?:" + turned() + ")(?=" + GAP + FIGURE + ")|(?<=" + UNIT + GAP + ")(?:"
                      + turned() + ")"),
              (m, r) -> TURNED.get(m.group())));

  /** How many directions of a pair to turn, each in a copy of its own. */
  private static final int EACH = 3;

  private PolarityMutations() {}

  private static String turned() {
    return String.join("|", TURNED.keySet());
  }

  private static String negated(String word, Random random) {
    if (word.matches(MODALS)) {
      return "不" + word;
    }
    boolean simplified = word.matches(".*[认为参够应须愿拥发决许导显赢获变欢继现属议认离响].*");
    List<String> ways =
        simplified ? List.of("不", "没有", "并未", "不会") : List.of("不", "沒有", "並未", "不會");
    return ways.get(random.nextInt(ways.size())) + word;
  }

  static List<String> kinds() {
    return KINDS.stream().map(Kind::name).toList();
  }

  /** At most so many in all, each kind up to its share, one for a pair. */
  static List<Mutant> of(List<Pair> pairs, int most, long seed) {
    List<Mutant> mutants = new ArrayList<>();
    Random random = new Random(seed);
    for (Kind kind : KINDS) {
      List<Pair> shuffled = new ArrayList<>(pairs);
      Collections.shuffle(shuffled, random);
      int left = most * kind.share / 100;
      for (Pair pair : shuffled) {
        if (left > 0 && kind.english.matcher(pair.english()).find()) {
          List<MatchResult> places = new ArrayList<>();
          Matcher matcher = kind.where.matcher(pair.chinese());
          while (matcher.find()) {
            places.add(matcher.toMatchResult());
          }
          // Directions are rare: each one counts, elsewhere one of a pair.
          Collections.shuffle(places, random);
          int each = kind.name.startsWith("direction") ? EACH : 1;
          for (MatchResult place : places.subList(0, Math.min(each, places.size()))) {
            mutants.add(mutant(kind, pair, place, random));
            left--;
          }
        }
      }
    }
    return mutants;
  }

  private static Mutant mutant(Kind kind, Pair pair, MatchResult place, Random random) {
    String text = pair.chinese();
    String put = kind.replacement.apply(place, random);
    String spoilt = text.substring(0, place.start()) + put + text.substring(place.end());
    Span span = new Span(place.start(), place.start() + put.length());
    return new Mutant(kind.name, pair, spoilt, span, place.group());
  }
}
