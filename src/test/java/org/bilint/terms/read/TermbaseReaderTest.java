package org.bilint.terms.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.TermFault;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermbaseReaderTest {

  private static final String VERSION_2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
      <martif type="TBX-Basic" xml:lang="en">
        <martifHeader><fileDesc><sourceDesc><p>own</p></sourceDesc></fileDesc></martifHeader>
        <text><body>
          <termEntry id="c1">
            <descrip type="subjectField">logistics</descrip>
            <langSet xml:lang="en"><tig><term>fulfillment center</term>
              <termNote type="partOfSpeech">noun</termNote></tig></langSet>
            <langSet xml:lang="zh-TW">
              <ntig><termGrp><term>物流中心</term>
                <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig>
              <ntig><termGrp><term>出貨中心</term>
                <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
              <ntig><termGrp><term>履行中心</term>
                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp>
                <note>a literal rendering</note></ntig>
            </langSet>
          </termEntry>
        </body></text>
      </martif>
      """;

  private static final String VERSION_3_ELEMENTS =
      """
      <tbx xmlns="urn:iso:std:iso:30042:ed-2" style="dct" type="TBX-Basic" xml:lang="en"
           xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
        <text><body>
          <conceptEntry id="c1">
            <min:subjectField>logistics</min:subjectField>
            <langSec xml:lang="en"><termSec><term>fulfillment center</term>
              <min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec>
            <langSec xml:lang="zh-Hant-TW">
              <termSec><term>出貨中心</term>
                <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
              <termSec><term>物流中心</term></termSec>
              <termSec><term>履行中心</term>
                <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>
                <basic:note>a literal rendering</basic:note></termSec>
            </langSec>
            <langSec xml:lang="de"><termSec><term>Versandzentrum</term></termSec></langSec>
          </conceptEntry>
        </body></text>
      </tbx>
      """;

  private static List<LocalTerm> read(String name, String text) {
    return TermbaseReader.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertFulfillment(LocalTerm term) {
    assertEquals(LanguageTag.ZH_TW, term.locale());
    assertEquals("fulfillment center", term.entry().term());
    assertEquals("n", term.entry().partOfSpeech());
    assertEquals("出貨中心", term.entry().preferred());
    assertEquals(List.of("物流中心"), List.copyOf(term.entry().allowed()));
    assertEquals("a literal rendering", term.entry().forbidden().get("履行中心").reason());
    assertEquals("logistics", term.entry().domain());
  }

  @Test
  void readsBothVersionsOfTbx() {
    assertEquals(1, read("t.tbx", VERSION_2).size());
    assertFulfillment(read("t.tbx", VERSION_2).get(0));
    assertEquals("t.tbx:6:24", read("t.tbx", VERSION_2).get(0).origin());
    assertEquals(1, read("t.tbx", VERSION_3_ELEMENTS).size());
    assertFulfillment(read("t.tbx", VERSION_3_ELEMENTS).get(0));
    String attributes =
        VERSION_3_ELEMENTS
            .replaceAll(
                "<(min|basic):(administrativeStatus|partOfSpeech)>", "<termNote type=\"$2\">")
            .replaceAll("</(min|basic):(administrativeStatus|partOfSpeech)>", "</termNote>")
            .replaceAll("<min:subjectField>", "<descrip type=\"subjectField\">")
            .replaceAll("</min:subjectField>", "</descrip>")
            .replaceAll("basic:note", "note");
    assertFulfillment(read("t.tbx", attributes).get(0));
  }

  @Test
  void readsQuotedCells() {
    List<LocalTerm> terms =
        read(
            "t.csv",
            "Source Term,Target,Locale,Deprecated,Synonyms,Note\r\n"
                + "\"fulfillment, full\",出貨,zh-TW,履行=a literal rendering|完成,物流;配送,"
                + "\"says \"\"so\"\"\nhere\"\r\n\r\n"
                + "agent,代理,,,,\r\n");
    assertEquals(4, terms.size());
    LocalTerm first = terms.get(0);
    assertEquals("fulfillment, full", first.entry().term());
    assertEquals("a literal rendering", first.entry().forbidden().get("履行").reason());
    assertEquals("the termbase forbids it", first.entry().forbidden().get("完成").reason());
    assertEquals(2, first.entry().allowed().size());
    assertEquals("says \"so\"\nhere", first.entry().note());
    assertEquals("t.csv:2:1", first.origin());
    assertEquals("t.csv:5:1", terms.get(1).origin());
  }

  @Test
  void readsAColumnForEachLocale() {
    List<LocalTerm> terms = read("t.csv", "\uFEFFen;zh-TW;zh_CN\nnetwork;網路;网络\nvideo;影片;\n");
    assertEquals(3, terms.size());
    assertEquals("網路", terms.get(0).entry().preferred());
    assertEquals(LanguageTag.ZH_CN, terms.get(1).locale());
  }

  @Test
  void readsOwnColumnsAndTwo() {
    String own = "# a comment\nnetwork\tn\tzh-TW\t網路\t網絡\t網咯=a slip\ttelecom\t\t\n";
    assertEquals("a slip", read("t.tsv", own).get(0).entry().forbidden().get("網咯").reason());
    assertEquals(3, read("t.tsv", "network\t網路\n").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "t.csv|en,zh\\nnetwork,\"網路\\n|t.csv:2:9: the quotation mark is never closed",
        "t.csv|en,zh\\nnetwork,\"網\"路\\n|t.csv:2:12: text after a closing quotation mark",
        "t.csv|en,zh\\n,網路\\n|t.csv:2:1: the term is missing",
        "t.csv|en,zh\\nnetwork,\\n|t.csv:2:9: `network` has no rendering",
        "t.csv|en,zh,locale\\nnetwork,網路,ja\\n|t.csv:2:12: unknown locale `ja`",
        "t.csv|en,zh,forbidden\\nnetwork,網路,網路\\n|t.csv:2:12: network forbids what it allows",
        "t.csv|a,b,c\\nnetwork,網路,x\\n|t.csv:1:1: the first row must name the columns",
        "t.csv|''|t.csv:1:1: no term",
        "t.tbx|<html/>|t.tbx:1:8: not TBX",
        "t.tbx|<tbx><text>|t.tbx:1:12: not XML",
        "t.tbx|<tbx>&own;</tbx>|t.tbx:1",
        "t.tbx|<tbx>\\n<langSec/></tbx>|t.tbx:2:11: <langSec> names no language",
      })
  void saysWhereTheFaultIs(String name, String text, String message) {
    TermFault fault = assertThrows(TermFault.class, () -> read(name, text.replace("\\n", "\n")));
    assertTrue(String.valueOf(fault.getMessage()).startsWith(message), fault::getMessage);
  }

  @Test
  void readsNothingFromElsewhere() {
    String text =
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>\n<tbx><text>&x;</text></tbx>";
    assertThrows(TermFault.class, () -> read("t.tbx", text));
  }

  @Test
  void aByteThatIsNoUtf8HasItsPlace() {
    byte[] bytes = {'e', 'n', ',', 'z', 'h', '\n', 'a', (byte) 0xFF, '\n'};
    TermFault fault = assertThrows(TermFault.class, () -> TermbaseReader.read("t.csv", bytes));
    assertEquals("t.csv:2:2: not UTF-8", fault.getMessage());
  }
}
