package org.bilint.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.LineMap;
import org.bilint.text.Segment;

/** Placeholder: an English line, then a Chinese one. */
public final class Readers {
  private Readers() {}

  public static Document read(
      String path,
      byte[] bytes,
      InputFormat format,
      Optional<LanguageTag> source,
      Optional<LanguageTag> target)
      throws UnreadableException {
    String content = new String(bytes, StandardCharsets.UTF_8);
    if (content.isBlank()) {
      throw new UnreadableException(path + ":1: the document is empty");
    }
    List<Block> blocks = new ArrayList<>();
    List<Segment> lines = new ArrayList<>();
    int at = 0;
    for (String line : content.split("\n")) {
      lines.add(new Segment(line, at));
      at += line.length() + 1;
    }
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      Block.Kind kind =
          lines.get(i).text().equals(lines.get(i + 1).text())
                  || (lines.get(i).text().length() < 60 && !lines.get(i).text().contains("."))
              ? Block.Kind.SPEAKER
              : Block.Kind.SPEECH;
      blocks.add(
          new Block(kind, Optional.empty(), List.of(lines.get(i)), List.of(lines.get(i + 1))));
    }
    return new Document(
        path,
        content,
        LineMap.of(content),
        LanguageTag.EN,
        target.orElse(LanguageTag.ZH_TW),
        blocks);
  }
}
