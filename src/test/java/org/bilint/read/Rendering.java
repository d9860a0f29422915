package org.bilint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.Segment;

/** Documents read from strings, and shown a line to the block. */
final class Rendering {

  private Rendering() {}

  static Document read(String text) {
    try {
      return read("call.txt", text.getBytes(StandardCharsets.UTF_8), InputFormat.AUTO);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  static Document read(String path, byte[] bytes, InputFormat format) throws UnreadableException {
    return Readers.read(path, bytes, format, Optional.empty(), Optional.empty());
  }

  /** {@code SPEECH (Jane Doe) Good day. + Hello. | 大家好。} */
  static List<String> blocks(Document document) {
    assertOffsets(document);
    return document.blocks().stream().map(Rendering::block).toList();
  }

  static String block(Block block) {
    return block.kind()
        + " ("
        + block.speaker().orElse("")
        + ") "
        + joined(block.source())
        + " | "
        + joined(block.target());
  }

  private static String joined(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining(" + "));
  }

  /**
   * Every segment stands where it says, in order on its side, on one line, untrimmed by nothing.
   */
  static void assertOffsets(Document document) {
    int lastSource = -1;
    int lastTarget = -1;
    for (Block block : document.blocks()) {
      for (Segment segment : block.source()) {
        assertStands(document, segment, lastSource);
        lastSource = segment.offset();
      }
      for (Segment segment : block.target()) {
        assertStands(document, segment, lastTarget);
        lastTarget = segment.offset();
      }
    }
  }

  private static void assertStands(Document document, Segment segment, int after) {
    assertTrue(segment.offset() > after, () -> "out of order: " + segment);
    assertTrue(!segment.text().isEmpty(), () -> "empty: " + segment);
    int end = segment.offset() + segment.text().length();
    assertEquals(segment.text(), document.content().substring(segment.offset(), end));
    assertEquals(document.lines().line(segment.offset()), document.lines().line(end - 1));
  }
}
