package org.bilint.lexicon.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Index;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.LexiconException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dictionaries of a few lines, compiled and asked. */
class ReadersTest {

  private static final String HEADER =
      "word,phonetic,definition,translation,pos,collins,oxford,tag,bnc,frq,exchange,detail,audio\n";

  private static Lexicon compiled(Dictionary kind, String text) throws IOException {
    return Index.of(ByteBuffer.wrap(kind.compile("own", new StringReader(text)).index()), "own");
  }

  private static String shown(Lexicon lexicon, String english) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : lexicon.find(english)) {
      out.append(entry.headword()).append(':');
      for (Gloss gloss : entry.glosses()) {
        out.append(' ').append(gloss.text()).append(gloss.name() ? "*" : "");
      }
      out.append(';');
    }
    return out.toString();
  }

  private static String row(
      String word, String translation, String bnc, String frq, String exchange) {
    return word + ",,,\"" + translation + "\",,,,," + bnc + "," + frq + "," + exchange + ",,\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "n. 橙, 柑；柳橙; 甜橙 | 橙 柑 柳橙 甜橙",
        "n. (绳索的)股, 串（复数） | 股 串",
        "a. 较好的, 好的 | 较好 好的",
        "vt. 使搁浅, 使用, 使落后 | 搁浅 使用 落后",
        "vt. 把...积压起来, 与…有关, 给…加罩 | 积压起来 有关 加罩",
        "[经] 岁入\\n[网络] 别的 | 岁入",
        "[网络] 唯一的 | 唯一",
        "n. 这是一个用来说明而不是翻译的句子, 橙 | 橙",
        "[人名] 古柏 | 古柏*",
        "n. (Altof)人名；(英)阿尔托夫 | 阿尔托夫*",
        "布津（人名）, 布匹 | 布津* 布匹",
        "n. 海洋或湖的)岸; 沙 | 岸 沙",
        "abbr. Own Words 自家词 | 自家词",
        "n. T恤 | T恤",
        "n. 計畫, 橙 | 计画 橙",
        "= orange, 橙 | 橙",
      })
  void anEcdictFieldYieldsRenderings(String translation, String glosses) throws IOException {
    Lexicon lexicon =
        compiled(Dictionary.ECDICT, HEADER + row("orange", translation, "0", "7", ""));
    assertEquals("orange: " + glosses + ";", shown(lexicon, "Orange"));
    assertEquals(7, lexicon.find("orange").get(0).rank());
  }

  @Test
  void formsOfEcdictLeadToTheirLemma() throws IOException {
    Lexicon lexicon =
        compiled(
            Dictionary.ECDICT,
            HEADER
                + row("peel", "vt. 剥皮", "9", "5", "d:peeled/p:peeled/i:peeling/3:peels")
                + row("peels", "n. 果皮", "0", "0", "0:peel/1:s3")
                + row("peeling", "peel的现在分词", "0", "0", "")
                + row("Peel", "n. 皮尔", "0", "0", ""));
    assertEquals("peels: 果皮 剥皮;", shown(lexicon, "peels"));
    assertEquals("peeling: 剥皮;", shown(lexicon, "peeling"));
    assertEquals("peeled: 剥皮;", shown(lexicon, "peeled"));
    assertEquals("peel", lexicon.find("peeled").get(0).lemma());
    assertEquals("peel: 剥皮;Peel: 皮尔;", shown(lexicon, "PEEL"));
    assertEquals(5, lexicon.find("peel").get(0).rank());
  }

  @Test
  void cedictIsReadTheOtherWayRound() throws IOException {
    Lexicon lexicon =
        compiled(
            Dictionary.CEDICT,
            "# CC-CEDICT\n"
                + "橙汁 橙汁 [cheng2 zhi1] /orange juice/CL:瓶[ping2]/\n"
                + "剝皮 剥皮 [bo1 pi2] /to peel (a fruit)/to skin; to flay/\n"
                + "古柏 古柏 [Gu3 bo2] /surname Gu/Cooper, an own example/\n"
                + "柏 柏 [Bai3] /variant of 栢[bai3]/a tree that has far too many words/\n");
    assertEquals("orange juice: 橙汁;", shown(lexicon, "orange juice"));
    assertEquals("peel: 剥皮;", shown(lexicon, "peel"));
    assertEquals("flay: 剥皮;", shown(lexicon, "flay"));
    assertEquals("Cooper: 古柏*;", shown(lexicon, "cooper"));
    assertEquals("Gu: 古柏*;", shown(lexicon, "gu"));
    assertTrue(lexicon.logProbability("剥皮") < 0 && lexicon.logProbability("柏") > -99);
  }

  @Test
  void tsvIsTakenAsItIs() throws IOException {
    Lexicon lexicon =
        compiled(Dictionary.TSV, "\uFEFF# own\noperating income\t營業利益\t5\t0.4\n\nKuiper\t古柏\r\n");
    assertEquals("operating income: 营业利益;", shown(lexicon, "Operating Income"));
    assertEquals("Kuiper: 古柏*;", shown(lexicon, "kuiper"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TSV | good\\t好\\nno tab | own:2:1: ",
        "TSV | good\\tgood | own:1:6: ",
        "TSV | one two three four five\\t好 | own:1:1: ",
        "TSV | # nothing | own:1:1: there is no entry",
        "CEDICT | 橙 橙 [cheng2] /orange/\\n橙 orange | own:2:1: ",
        "CEDICT | [] / | own:1:1: ",
        "ECDICT | english,chinese | own:1:1: ",
        "ECDICT | word,phonetic\\na,b | own:2:1: this row has 2 fields",
        "ECDICT | word,phonetic\\n\\n\"never | own:3:1: a quotation mark",
      })
  void aBadLineIsNamed(Dictionary kind, String text, String message) {
    String lines = text.replace("\\t", "\t").replace("\\n", "\n");
    LexiconException fault = assertThrows(LexiconException.class, () -> compiled(kind, lines));
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }

  @Test
  void theKindIsToldByNameAndBeginning() {
    assertEquals(Dictionary.CEDICT, Dictionary.of("cedict_ts.u8", ""));
    assertEquals(Dictionary.CEDICT, Dictionary.of("x.txt", "# CC-CEDICT\n"));
    assertEquals(Dictionary.ECDICT, Dictionary.of("x.CSV", ""));
    assertEquals(Dictionary.ECDICT, Dictionary.of("x", HEADER));
    assertEquals(Dictionary.TSV, Dictionary.of("terms.tsv", "a\tb"));
  }

  @Test
  void csvFollowsItsStandard() throws IOException {
    CsvReader in =
        new CsvReader("own", new StringReader("a,\"b,\"\"c\"\"\nd\",\r\n\n\"\",x\"y\n,"), 0, 1, 2);
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    for (Optional<List<String>> row = in.next(); row.isPresent(); row = in.next()) {
      rows.add(row.get());
      lines.add(in.line());
    }
    assertEquals(
        List.of(List.of("a", "b,\"c\"\nd", ""), List.of("", "x\"y"), List.of("", "")), rows);
    assertEquals(List.of(1, 4, 5), lines);
  }
}
