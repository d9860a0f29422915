package org.bilint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.bilint.read.GeneratedCall.Layout;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** Far beyond any real document; anything quadratic would take hours. */
class LinearTimeTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Tag("slow")
  @ParameterizedTest
  @EnumSource(
      value = Layout.class,
      mode = Mode.INCLUDE,
      names = {"DOUBLED_SPEAKERS", "CHINESE_FIRST", "LIST"})
  void readsVeryManyPairs(Layout layout) {
    readsPairs(layout, 200_000);
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void readsManyPairs(Layout layout) {
    readsPairs(layout, 10_000);
  }

  private static void readsPairs(Layout layout, int pairs) {
    String text = GeneratedCall.write(GeneratedCall.pairs(new Random(1), pairs), layout);
    Document document = assertTimeoutPreemptively(PATIENCE, () -> Rendering.read(text));
    assertEquals(
        pairs,
        document.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.SPEECH)
            .mapToInt(block -> block.source().size())
            .sum());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "好",
        " ",
        "a ",
        "- ",
        ":",
        "[",
        "(",
        "*",
        "**",
        "__",
        "<!--",
        "-->",
        "#",
        "Q: ",
        "A\n",
        "好\n",
        "- \n",
        "<!-- \n",
        "Jane Doe\n",
        "1\n",
        "\r",
        "\t",
        "a\t好\n",
        "__a__\n",
        "00:00:01 ",
        "[00:01] ",
      })
  void readsLongLines(String piece) {
    String text = "Good day.\n大家好。\n" + piece.repeat(300_000 / piece.length());
    byte[] bytes = (text + "\nBye.\n再見。\n").getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        PATIENCE, () -> Rendering.read("call.txt", bytes, InputFormat.TRANSCRIPT));
  }

  @Test
  void readsOneLanguageAfterTheOther() {
    String text = "Good day.\n".repeat(100_000) + "大家好。\n".repeat(100_000);
    assertTimeoutPreemptively(PATIENCE, () -> Rendering.read(text));
  }
}
