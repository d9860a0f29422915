package org.bilint.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.read.UnreadableException;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A huge document in windows is the document. */
class WindowsTest {

  private static final String CALL = GeneratedArchive.call(4, "tidal", 3, 60);

  /** A pair and the lines of the file that it stands on. */
  private record Placed(Block.Kind kind, List<String> texts, List<Integer> lines) {

    static Placed of(Block block, Document document, int linesBefore) {
      List<String> texts = new ArrayList<>();
      List<Integer> lines = new ArrayList<>();
      for (List<Segment> side : List.of(block.source(), block.target())) {
        for (Segment segment : side) {
          texts.add(segment.text());
          lines.add(linesBefore + document.lines().line(segment.offset()));
        }
      }
      return new Placed(block.kind(), texts, lines);
    }
  }

  private static List<Placed> read(String text, int size) throws IOException, UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Windows windows =
        new Windows("call.txt", Reading.GUESSED, new ByteArrayInputStream(bytes), size, size);
    List<Placed> placed = new ArrayList<>();
    int count = 0;
    for (Optional<Windows.Window> next = windows.next(); next.isPresent(); next = windows.next()) {
      count++;
      Windows.Window window = next.get();
      window
          .document()
          .blocks()
          .forEach(each -> placed.add(Placed.of(each, window.document(), window.linesBefore())));
    }
    assertTrue(count > 1 || size >= bytes.length, "cut at all");
    return placed;
  }

  @ParameterizedTest
  @ValueSource(ints = {1500, 2000, 4001, 9000})
  void theWindowsHoldThePairsOfTheWhole(int size) throws IOException, UnreadableException {
    assertEquals(read(CALL, 1 << 20), read(CALL, size));
  }

  @Test
  void aByteOrderMarkAndOtherLineEndsDoNotMoveThePlaces() throws IOException, UnreadableException {
    String marked = "\uFEFF" + CALL.replace("\n", "\r\n");
    assertEquals(read(CALL, 1 << 20), read(marked, 2000));
  }

  @Test
  void blankLinesBetweenPairsDoNotEither() throws IOException, UnreadableException {
    String spaced = CALL.replace("。\n", "。\n\n");
    assertEquals(read(spaced, 1 << 20), read(spaced, 2500));
  }

  @Test
  void rowsAreCutBetweenRows() throws IOException, UnreadableException {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      rows.append("We opened ").append(i).append(" stores.\t我們開了 ").append(i).append(" 家店。\n");
    }
    assertEquals(read(rows.toString(), 1 << 20), read(rows.toString(), 1000));
  }

  @Test
  void oneLanguageAfterTheOtherCannotBeCut() {
    StringBuilder text = new StringBuilder();
    text.append("We opened many new stores in the north this year.\n".repeat(80));
    text.append("今年我們在北部開了很多新店。\n".repeat(80));
    UnreadableException e =
        assertThrows(UnreadableException.class, () -> read(text.toString(), 1000));
    assertTrue(e.reason().contains("cannot be read in parts"), e.reason());
  }

  @Test
  void whatCannotBeCutIsReadAsAWholeWhereThereIsRoom() throws IOException, UnreadableException {
    String text =
        "We opened many new stores in the north this year.\n".repeat(30)
            + "今年我們在北部開了很多新店。\n".repeat(30);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Windows windows =
        new Windows(
            "call.txt", Reading.GUESSED, new ByteArrayInputStream(bytes), 1000, bytes.length);
    assertEquals(text, windows.next().orElseThrow().document().content());
    assertTrue(windows.next().isEmpty());
  }

  @Test
  void aFaultIsToldWithItsLineInTheFile() {
    byte[] bytes = (CALL + "\u0001bad\n").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 5] = (byte) 0xC3;
    Windows windows =
        new Windows("call.txt", Reading.GUESSED, new ByteArrayInputStream(bytes), 2000, 2000);
    int line = (int) CALL.lines().count() + 1;
    UnreadableException e =
        assertThrows(
            UnreadableException.class,
            () -> {
              while (windows.next().isPresent()) {
                // Up to the fault.
              }
            });
    assertEquals(line, e.line(), e.reason());
  }
}
