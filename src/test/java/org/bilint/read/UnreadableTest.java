package org.bilint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableTest {

  private static final int FUZZED = 3000;

  static Stream<Arguments> faults() {
    byte[] latin1 = "Good day.\r\n大家好。\rCaf\u00E9".getBytes(StandardCharsets.UTF_8);
    byte[] broken = latin1.clone();
    broken[broken.length - 1] = (byte) 'x';
    return Stream.of(
        Arguments.of(broken, "call.txt:3: not UTF-8: the byte 0xC3"),
        Arguments.of(
            "大家好".getBytes(Charset.forName("Big5")), "call.txt:1: not UTF-8: the byte 0xA4"),
        Arguments.of(
            "Hi\n好".getBytes(StandardCharsets.UTF_16),
            "call.txt:1: not UTF-8 but UTF-16; save it as UTF-8"),
        Arguments.of(new byte[0], "call.txt:1: empty"),
        Arguments.of(text("\uFEFF"), "call.txt:1: empty"),
        Arguments.of(text(" \r\n\t　\n"), "call.txt:1: empty"),
        Arguments.of(text("Hi.\n好。\nHo\u0000."), "call.txt:3: binary: it holds a NUL byte"),
        Arguments.of(
            text("Hi.\n好。\u0001\u0002"), "call.txt:2: binary: it holds control characters"),
        Arguments.of(text("Good day.\nGoodbye.\n"), "call.txt:1: no Chinese at all"),
        Arguments.of(text("大家好。\n再見。\n"), "call.txt:1: no English at all"),
        Arguments.of(text("---\n***\n"), "call.txt:1: no Chinese at all"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongAndWhere(byte[] bytes, String message) {
    UnreadableException e =
        assertThrows(
            UnreadableException.class,
            () -> Rendering.read("call.txt", bytes, InputFormat.TRANSCRIPT));
    assertEquals(message, e.getMessage());
    assertEquals(message, e.path() + ":" + e.line() + ": " + e.reason());
  }

  @Test
  void aTableNeedsBothLanguagesToo() {
    assertThrows(
        UnreadableException.class,
        () -> Rendering.read("a.tsv", text("Hi.\tHo.\n"), InputFormat.AUTO));
    assertThrows(
        UnreadableException.class,
        () -> Rendering.read("a.tsv", text("好。\t好。\n"), InputFormat.AUTO));
  }

  @Test
  void refusesLanguagesThatItDoesNotRead() {
    Optional<LanguageTag> none = Optional.empty();
    assertThrows(
        IllegalArgumentException.class, () -> new Languages(none, Optional.of(LanguageTag.EN)));
    assertThrows(
        IllegalArgumentException.class, () -> new Languages(Optional.of(LanguageTag.ZH_CN), none));
  }

  @Test
  void takesTheLocaleThatIsAskedFor() throws UnreadableException {
    Document document =
        Readers.read(
            "call.txt",
            text("Good day.\n大家好。\n"),
            InputFormat.AUTO,
            Optional.of(LanguageTag.EN),
            Optional.of(LanguageTag.ZH_HK));
    assertEquals(LanguageTag.ZH_HK, document.targetLanguage());
  }

  /** Whatever the bytes, there is a document or a fault, and nothing else. */
  @ParameterizedTest
  @ValueSource(strings = {"call.txt", "rows.tsv"})
  void survivesAnyBytes(String path) {
    Random random = new Random(20);
    String alphabet =
        "aZ .:-–•*#[]()<!->'\"0123456789\t\n\r\n\n　\u00A0好經经嘅。\uFF0C\uFF1A·問答Q\uFEFF\uD842\uDFB7";
    int documents = 0;
    for (int i = 0; i < FUZZED; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (i % 4 != 0) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < bytes.length; j++) {
          text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        bytes = text(text.toString());
      }
      try {
        Rendering.assertOffsets(Rendering.read(path, bytes, InputFormat.AUTO));
        documents++;
      } catch (UnreadableException e) {
        assertEquals(path, e.path());
      }
    }
    if (path.endsWith("txt")) {
      assertEquals(true, documents > FUZZED / 4, documents + " documents");
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
