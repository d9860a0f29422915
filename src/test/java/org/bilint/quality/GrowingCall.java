package org.bilint.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A seeded transcript of any length that keeps bringing in new names and words while the old ones
 * come back: its vocabulary grows with it, its common terms recur all the time in several
 * renderings, and each stretch has companies and people of its own.
 */
final class GrowingCall {

  private static final String[][] TERMS = {
    {"operating margin", "營業利益率", "營業利潤率"},
    {"free cash flow", "自由現金流", "自由現金流量"},
    {"delivery speed", "送貨速度", "交付速度"},
    {"guidance", "財測", "指引"},
    {"inventory", "庫存", "存貨"},
    {"the cloud segment", "雲端部門", "雲端業務"},
    {"customer demand", "客戶需求", "顧客需求"},
    {"supply chain", "供應鏈", "供應鏈"},
  };
  private static final String[][] CLAUSES = {
    {"%1$s told us that %2$s improved at %3$s", "%1$s告訴我們,%3$s的%2$s有所改善"},
    {"we moved %2$s from %3$s to %1$s", "我們把%2$s從%3$s移到%1$s"},
    {"%3$s expects %2$s to stay where it is", "%3$s預計%2$s維持不變"},
    {"%2$s at %3$s surprised even %1$s", "%3$s的%2$s連%1$s都感到意外"},
    {"in the %4$s quarter %1$s spoke about %2$s", "第%5$s季,%1$s談到了%2$s"},
    {"%3$s bought %6$d %7$s machines for %2$s", "%3$s為%2$s買了 %6$d 台%8$s機器"},
  };
  private static final String[][] ORDINALS = {
    {"first", "一"}, {"second", "二"}, {"third", "三"}, {"fourth", "四"}
  };
  private static final String[][] KINDS = {
    {"printing", "印刷"}, {"packing", "包裝"}, {"sorting", "分揀"}, {"Frontier", "Frontier "}
  };
  private static final String[] ENGLISH = {
    "ba", "ke", "lo", "mi", "nu", "ra", "so", "ti", "va", "de", "fi", "go"
  };
  private static final String CHINESE = "巴克洛米努拉索蒂瓦德菲戈";

  /** So many pairs share one company and one person, on the average. */
  private static final int STRETCH = 12;

  private static final int PER_SPEAKER = 4;

  private final Random random;
  private final List<String[]> people = new ArrayList<>();
  private final List<String[]> companies = new ArrayList<>();

  private GrowingCall(long seed) {
    this.random = new Random(seed);
  }

  /** A transcript with so many pairs of paragraphs. */
  static String of(long seed, int pairs) {
    return new GrowingCall(seed).write(pairs);
  }

  private String write(int pairs) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pairs; i++) {
      if (i % STRETCH == 0) {
        people.add(name(i));
        companies.add(name(i + 7));
      }
      if (i % PER_SPEAKER == 0) {
        String speaker = pick(people)[0] + " - " + (i % 8 == 0 ? "Analyst" : "Vice President");
        out.append(speaker).append('\n').append(speaker).append('\n');
      }
      String[] first = clause();
      String[] second = clause();
      out.append(capital(first[0])).append(", and ").append(second[0]).append(".\n");
      out.append(first[1]).append(",而且").append(second[1]).append("。\n");
    }
    return out.toString();
  }

  private String[] clause() {
    String[] form = CLAUSES[random.nextInt(CLAUSES.length)];
    String[] term = TERMS[random.nextInt(TERMS.length)];
    String[] person = pick(people);
    String[] company = pick(companies);
    String[] ordinal = ORDINALS[random.nextInt(ORDINALS.length)];
    String[] kind = KINDS[random.nextInt(KINDS.length)];
    int amount = 2 + random.nextInt(900);
    String rendering = term[random.nextInt(5) == 0 ? 2 : 1];
    // A name is kept in Latin now and then.
    String nameSaid = person[random.nextInt(4) == 0 ? 0 : 1];
    return new String[] {
      String.format(
          form[0],
          person[0],
          term[0],
          company[0],
          ordinal[0],
          ordinal[1],
          amount,
          kind[0],
          kind[1]),
      String.format(
          form[1],
          nameSaid,
          rendering,
          company[1],
          ordinal[0],
          ordinal[1],
          amount,
          kind[0],
          kind[1])
    };
  }

  /** Mostly one of the newest, sometimes one of long ago. */
  private String[] pick(List<String[]> names) {
    int back = random.nextInt(4) == 0 ? names.size() : Math.min(3, names.size());
    return names.get(names.size() - 1 - random.nextInt(back));
  }

  /** A different name for each number: its digits in base 12 as syllables. */
  private static String[] name(int number) {
    StringBuilder english = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    for (int n = number + ENGLISH.length; n > 0; n /= ENGLISH.length) {
      english.append(ENGLISH[n % ENGLISH.length]);
      chinese.append(CHINESE.charAt(n % ENGLISH.length));
    }
    return new String[] {capital(english.toString()), chinese.toString()};
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
