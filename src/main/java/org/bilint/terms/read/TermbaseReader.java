package org.bilint.terms.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.TermFault;
import org.bilint.text.LineMap;

/** Reads a termbase in any of the formats: TBX, CSV, or tab-separated. */
public final class TermbaseReader {

  private TermbaseReader() {}

  /**
   * The entries in the order of the file. A file that names no Chinese locale is for all of them.
   *
   * @param name of the file; its ending tells the format
   * @throws TermFault with {@code name:line:column}, if it cannot be read
   */
  public static List<LocalTerm> read(String name, byte[] bytes) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "tbx", "xml", "mtf" -> TbxTerms.read(name, bytes);
      case "csv" -> TableTerms.read(name, CsvRows.read(name, text(name, bytes)));
      default -> TableTerms.read(name, TabRows.read(text(name, bytes)));
    };
  }

  private static String text(String name, byte[] bytes) {
    Charset charset = StandardCharsets.UTF_8;
    int skip = 0;
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      skip = 3;
    } else if (startsWith(bytes, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      skip = 2;
    } else if (startsWith(bytes, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      skip = 2;
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CoderResult result =
        charset.newDecoder().decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip), chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      LineMap lines = LineMap.of(text);
      int at = text.length();
      throw new TermFault(
          name + ":" + lines.line(at) + ":" + lines.column(at), "not " + charset.name());
    }
    return text;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
