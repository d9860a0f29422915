package org.bilint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bilint.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each layout has a file in {@code read/} and beside it the locale and the blocks to be read. */
class LayoutTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notice-and-doubled-speakers",
        "list",
        "list-asterisk",
        "blank-lines",
        "blank-lines-everywhere",
        "paragraphs-in-a-row",
        "chinese-first",
        "hong-kong",
        "speakers-once",
        "labels-in-line",
        "question-marks",
        "missing-and-doubled",
        "furniture",
        "time-stamps",
        "roles-below",
        "bilingual-names",
        "half-translated",
        "markdown",
        "participants",
        "one-language-after-the-other",
        "language-labels",
        "first-and-last-missing",
        "subtitles",
        "chinese-first-notice",
        "roles-of-all-kinds",
      })
  void readsTheBlocks(String name) throws IOException, UnreadableException {
    Document document =
        Rendering.read(name + ".txt", resource(name + ".txt"), InputFormat.TRANSCRIPT);
    List<String> expected =
        new String(resource(name + ".blocks"), StandardCharsets.UTF_8).lines().toList();
    assertEquals(
        String.join("\n", expected.subList(1, expected.size())),
        String.join("\n", Rendering.blocks(document)));
    assertEquals(expected.get(0), document.targetLanguage().tag());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = LayoutTest.class.getResourceAsStream("/read/" + name)) {
      if (in == null) {
        throw new IOException("no fixture " + name);
      }
      return in.readAllBytes();
    }
  }
}
