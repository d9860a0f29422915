package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;

/**
 * Reads a call's transcript: paragraphs in English and in Chinese, in whatever layout. Lines are
 * told apart by script, put on their side by the order that the document keeps, and grouped into
 * blocks so that a missing or doubled line stays a matter of its block.
 */
public final class TranscriptReader implements DocumentReader {

  @Override
  public Document read(Source source, Languages asked) throws UnreadableException {
    Wordings wordings = Wordings.standard();
    List<Line> lines = LineSplitter.split(source, wordings);
    refuseOneLanguage(source, lines);
    SpeakerShape shapes = new SpeakerShape(wordings);
    Notices notices = new Notices(wordings);
    ReadingOrder order = ReadingOrder.of(lines, notices);
    ChineseNames chinese = new ChineseNames(wordings);
    lines = BilingualNames.split(lines, order.sourceFirst(), shapes, chinese);
    SpeakerLines speakers = new SpeakerLines(lines, order.sourceFirst(), shapes, chinese);
    List<Draft> drafts = notices.strip(Grouping.group(lines, speakers, order));
    List<Block> blocks = Turns.tell(drafts, speakers, new InlineLabels(lines, shapes));
    return document(source, asked, blocks);
  }

  /** Puts blocks under the languages asked for, or else told from them. */
  static Document document(Source source, Languages asked, List<Block> blocks)
      throws UnreadableException {
    List<String> chinese = new ArrayList<>();
    boolean english = false;
    for (Block block : blocks) {
      block.target().forEach(segment -> chinese.add(segment.text()));
      english |= !block.source().isEmpty();
    }
    if (!english) {
      throw new MonolingualException(source.path(), "English");
    }
    if (chinese.isEmpty()) {
      throw new MonolingualException(source.path(), "Chinese");
    }
    return new Document(
        source.path(),
        source.content(),
        source.lines(),
        asked.source().orElse(LanguageTag.EN),
        asked.target().orElseGet(() -> LocaleGuess.standard().of(chinese)),
        blocks,
        Comments.of(source).all());
  }

  private static void refuseOneLanguage(Source source, List<Line> lines)
      throws UnreadableException {
    boolean english = false;
    boolean chinese = false;
    for (Line line : lines) {
      english |= line.script() == Glyphs.Script.LATIN || line.script() == Glyphs.Script.MIXED;
      chinese |= line.glyphs().han() > 0;
    }
    if (!chinese) {
      throw new MonolingualException(source.path(), "Chinese");
    }
    if (!english) {
      throw new MonolingualException(source.path(), "English");
    }
  }
}
