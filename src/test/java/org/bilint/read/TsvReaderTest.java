package org.bilint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilint.text.Document;
import org.junit.jupiter.api.Test;

class TsvReaderTest {

  @Test
  void readsARowToTheBlock() throws UnreadableException {
    Document document =
        read(
            "\uFEFF# a comment\r\nSource\tTarget\r\nGood day.\t大家好。\tnote\r\n\r\n"
                + "#1 in robots.\t機器人第一。\r\n 　Bye. \t 再見。 ");
    assertEquals(
        List.of(
            "SPEECH () Good day. | 大家好。",
            "SPEECH () #1 in robots. | 機器人第一。",
            "SPEECH () Bye. | 再見。"),
        Rendering.blocks(document));
    assertEquals("zh-TW", document.targetLanguage().tag());
    assertEquals(3, document.lines().line(document.blocks().get(0).source().get(0).offset()));
  }

  @Test
  void keepsARowWithOneSideEmpty() throws UnreadableException {
    assertEquals(
        List.of("SPEECH () Good day. | ", "SPEECH ()  | 再见。"),
        Rendering.blocks(read("Good day.\t\n\t再见。\n\t\n")));
  }

  @Test
  void readsChineseOnTheLeft() throws UnreadableException {
    assertEquals(
        List.of("SPEECH () Good day. | 你好。", "SPEECH () Bye. | 再见。"),
        Rendering.blocks(read("zh\ten\n你好。\tGood day.\n再见。\tBye.\n")));
  }

  @Test
  void tellsATableByItsLinesToo() throws UnreadableException {
    String rows = "Good day.\t大家好。\nBye.\t再見。\n";
    byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
    assertEquals(2, Rendering.read("call.txt", bytes, InputFormat.AUTO).blocks().size());
    assertEquals(
        List.of("SPEECH () Good day. | 大家好。", "SPEECH () Bye. | 再見。"),
        Rendering.blocks(Rendering.read("call.txt", bytes, InputFormat.AUTO)));
  }

  @Test
  void refusesARowWithoutATab() {
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> read("Good day.\t大家好。\n\nBye. 再見。\n"));
    assertEquals("rows.tsv:3: no tab in a row of a TSV file", e.getMessage());
  }

  private static Document read(String rows) throws UnreadableException {
    return Rendering.read("rows.tsv", rows.getBytes(StandardCharsets.UTF_8), InputFormat.AUTO);
  }
}
