package org.bilint.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A seeded archive of calls, {@code COMPANY/DATE_ENGINE.txt}, with errors planted by engine and
 * over time: harbor gets better, lantern worse after an update, tidal stays as it is. An engine has
 * its own renderings of some names. {@code main} writes one: {@code FOLDER CALLS PAIRS SEED}.
 */
public final class GeneratedArchive {

  public static final List<String> ENGINES = List.of("harbor", "lantern", "tidal");

  private static final int FIRST_YEAR = 2023;
  private static final int MONTHS = 36;

  /** A clause, its translation, and a translation that is wrong. */
  private record Clause(String english, String right, String wrong) {}

  private static final List<Clause> CLAUSES =
      List.of(
          new Clause(
              "revenue was $%1$d million, up %2$d%% from a year ago",
              "營收為 %1$d00 萬美元，較去年同期成長 %2$d%%", "營收為 %1$d 萬美元，較去年同期成長 %2$d%%"),
          new Clause(
              "we opened %1$d new stores in the north", "我們在北部開了 %1$d 家新店", "我們在北部開了 %3$d 家新店"),
          new Clause(
              "gross margin widened by %2$d basis points", "毛利率擴大了 %2$d 個基點", "毛利率擴大了 %2$d 個百分點"),
          new Clause(
              "operating income reached $%1$d million", "營業利益達到 %1$d00 萬美元", "營業收入達到 %1$d00 萬美元"),
          new Clause("customers asked for more of everything", "客戶什麼都要更多", "客戶什麼都要更多"),
          new Clause("we did not raise prices this quarter", "本季我們沒有調漲價格", "本季我們調漲了價格"),
          new Clause(
              "we expect %1$d to %3$d deliveries by July 31, 2026",
              "我們預計到 2026 年 7 月 31 日將交付 %1$d 至 %3$d 台", "我們預計到 2025 年 7 月 31 日將交付 %1$d 至 %3$d 台"),
          new Clause("the network was fast and the software held", "網路很快，軟體也很穩定", "網絡很快，軟件也很穩定"),
          new Clause(
              "the warehouse in Rotterdam ran around the clock",
              "鹿特丹的倉庫全天候運作",
              "Rotterdam 的 warehouse 全天候運作"),
          new Clause("costs came down again, as we had said they would", "如我們所說，成本再次下降", "成本再次下降"),
          new Clause(
              "free cash flow was %2$d%% of sales", "自由現金流為銷售額的 %2$d%%", "自由現金流為銷售額的 %1$d%%"),
          new Clause(
              "we hired %1$d people, most of them engineers",
              "我們僱用了 %1$d 人，其中大多數是工程師", "我們僱用了 %1$d 人"));

  /** A name, and how each engine renders it. */
  private record Known(String english, String... byEngine) {}

  private static final List<Known> PEOPLE =
      List.of(
          new Known("Maya Lindqvist", "瑪雅·林德奎斯特", "瑪雅·林德奎斯特", "瑪雅·林奎斯特"),
          new Known("Tobias Okafor", "托比亞斯·奧卡福", "托拜厄斯·奧卡弗", "托比亞斯·奧卡福"),
          new Known("Renee Castellano", "蕾妮·卡斯特拉諾", "芮妮·卡斯特拉諾", "蕾妮·卡斯特拉諾"),
          new Known("Henrik Dahl", "亨里克·達爾", "亨里克·達爾", "亨利克·戴爾"));

  private static final String[] COMPANIES = {
    "arden",
    "borealis",
    "calder",
    "dunmore",
    "elwood",
    "fairway",
    "garrick",
    "holloway",
    "inverness",
    "juniper",
    "kestrel",
    "larkspur"
  };

  private static final String[][] SPEAKERS = {
    {"Operator", "操作員"},
    {" - Chief Executive Officer", " - 執行長"},
    {" - Chief Financial Officer", " - 財務長"},
    {" - Vice President, Investor Relations", " - 投資人關係副總裁"},
    {" - Analyst", " - 分析師"},
  };

  private final Random random;

  private GeneratedArchive(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    write(
        Path.of(arguments[0]),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        Long.parseLong(arguments[3]));
  }

  /**
   * Writes so many calls of about so many paragraph pairs. The same arguments give the same bytes.
   */
  public static void write(Path folder, int calls, int pairs, long seed) throws IOException {
    for (int i = 0; i < calls; i++) {
      int month = (i / ENGINES.size()) % MONTHS;
      String company = COMPANIES[(i / (ENGINES.size() * MONTHS)) % COMPANIES.length];
      String engine = ENGINES.get(i % ENGINES.size());
      int round = i / (ENGINES.size() * MONTHS * COMPANIES.length);
      Path file =
          folder.resolve(
              String.format(
                  Locale.ROOT,
                  "%s/%d-%02d-%02d_%s.txt",
                  company,
                  FIRST_YEAR + month / 12,
                  month % 12 + 1,
                  10 + round,
                  engine));
      Files.createDirectories(file.getParent());
      Files.writeString(file, call(seed + i, engine, month, pairs));
    }
  }

  /**
   * One call.
   *
   * @param month since the first, by which an engine's errors change
   */
  public static String call(long seed, String engine, int month, int pairs) {
    return new GeneratedArchive(seed).write(ENGINES.indexOf(engine), month, pairs);
  }

  /** The share of clauses that an engine gets wrong. */
  private static double errors(int engine, int month) {
    return switch (engine) {
      case 0 -> 0.16 - 0.12 * month / MONTHS;
      case 1 -> month < 20 ? 0.05 : 0.13;
      default -> 0.07;
    };
  }

  private String write(int engine, int month, int pairs) {
    int most = Math.max(2, pairs / 2 + random.nextInt(pairs + 1));
    double errors = errors(engine, month);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < most; i++) {
      if (i % 4 == 0) {
        speaker(out, engine);
      }
      paragraph(out, engine, errors);
    }
    return out.toString();
  }

  private void speaker(StringBuilder out, int engine) {
    int role = random.nextInt(SPEAKERS.length);
    Known known = PEOPLE.get(role % PEOPLE.size());
    String english = (role == 0 ? "" : known.english()) + SPEAKERS[role][0];
    String chinese = (role == 0 ? "" : known.byEngine()[engine]) + SPEAKERS[role][1];
    out.append(english).append('\n').append(chinese).append('\n');
  }

  private void paragraph(StringBuilder out, int engine, double errors) {
    List<String> english = new ArrayList<>();
    List<String> chinese = new ArrayList<>();
    int clauses = 2 + random.nextInt(3);
    for (int i = 0; i < clauses; i++) {
      Clause clause = CLAUSES.get(random.nextInt(CLAUSES.size()));
      int first = 11 + random.nextInt(80);
      int second = 2 + random.nextInt(30);
      int third = first + 5 + random.nextInt(40);
      boolean wrong = random.nextDouble() < errors;
      Known known = PEOPLE.get(random.nextInt(PEOPLE.size()));
      boolean said = random.nextInt(3) == 0;
      String text = String.format(Locale.ROOT, clause.english(), first, second, third);
      String translation =
          String.format(Locale.ROOT, wrong ? clause.wrong() : clause.right(), first, second, third);
      english.add(said ? known.english() + " said that " + text : capital(text));
      chinese.add(said ? known.byEngine()[engine] + "表示，" + translation : translation);
    }
    out.append(String.join(". ", english)).append(".\n");
    out.append(String.join("。", chinese)).append("。\n");
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
