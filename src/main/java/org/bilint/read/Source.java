package org.bilint.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.bilint.text.LineMap;

/**
 * A decoded file.
 *
 * @param content the characters, without a byte-order mark
 */
public record Source(String path, String content, LineMap lines) {

  /** One control character in this many is a slip; more are a sign of no text. */
  private static final int TEXT_PER_CONTROL = 1000;

  public static Source of(String path, String content) {
    return new Source(path, content, LineMap.of(content));
  }

  /**
   * Strict UTF-8.
   *
   * @throws UnreadableException if the bytes are not UTF-8, are binary, or hold nothing but blanks
   */
  public static Source decode(String path, byte[] bytes) throws UnreadableException {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new UnreadableException(path, 1, "not UTF-8 but UTF-16; save it as UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(path, lineOfByte(bytes, i), "binary: it holds a NUL byte");
      }
    }
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Source source = of(path, text(path, bytes, skip));
    source.refuseControls();
    if (source.content.isBlank()) {
      throw new UnreadableException(path, 1, "empty");
    }
    return source;
  }

  private static String text(String path, byte[] bytes, int skip) throws UnreadableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int at = in.position();
      String bad = String.format("0x%02X", bytes[at]);
      throw new UnreadableException(path, lineOfByte(bytes, at), "not UTF-8: the byte " + bad);
    }
    return out.flip().toString();
  }

  private void refuseControls() throws UnreadableException {
    int controls = 0;
    int first = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if ((c < ' ' && !Character.isWhitespace(c)) || c == 0x7F) {
        if (controls++ == 0) {
          first = i;
        }
      }
    }
    if (controls > content.length() / TEXT_PER_CONTROL) {
      throw new UnreadableException(path, lines.line(first), "binary: it holds control characters");
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lineOfByte(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return line;
  }
}
