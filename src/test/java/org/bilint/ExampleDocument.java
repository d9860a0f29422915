package org.bilint;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.LineMap;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * A document made of a few lines of source and translation, for rules' examples and tests. As many
 * lines on both sides are as many pairs; otherwise all of them are one block, and the aligner says
 * which belong together. A line like "Mary Jones - Analyst" names a speaker; a comment stands
 * before the line of the translation that follows it.
 */
public final class ExampleDocument {

  private static final Pattern SPEAKER = Pattern.compile("[^.?!]+ - [^.?!]+");

  private final StringBuilder content = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> comments = new ArrayList<>();

  private ExampleDocument() {}

  public static Document of(String en, String zh) {
    return of(en, zh, "zh-TW");
  }

  public static Document of(String en, String zh, String locale) {
    return new ExampleDocument().make(lines(en), lines(zh), locale);
  }

  private Document make(List<String> en, List<String> zh, String locale) {
    if (en.size() == zh.stream().filter(line -> !isComment(line)).count()) {
      Iterator<String> target = zh.iterator();
      for (String source : en) {
        List<String> lines = new ArrayList<>(List.of(target.next()));
        while (isComment(lines.get(lines.size() - 1))) {
          lines.add(target.next());
        }
        add(List.of(source), lines);
      }
      target.forEachRemaining(this::segment);
    } else {
      add(en, zh);
    }
    return new Document(
        "example.txt",
        content.toString(),
        LineMap.of(content),
        LanguageTag.EN,
        LanguageTag.of(locale).orElseThrow(),
        blocks,
        comments);
  }

  private static boolean isComment(String line) {
    return line.startsWith("<!--");
  }

  private void add(List<String> en, List<String> zh) {
    List<Segment> source = en.stream().map(this::segment).toList();
    List<Segment> target = new ArrayList<>();
    for (String line : zh) {
      Segment segment = segment(line);
      if (!isComment(line)) {
        target.add(segment);
      }
    }
    Block.Kind kind =
        en.stream().allMatch(SPEAKER.asMatchPredicate()) && en.size() == 1
            ? Block.Kind.SPEAKER
            : Block.Kind.SPEECH;
    blocks.add(new Block(kind, Optional.empty(), source, target));
  }

  private Segment segment(String line) {
    int offset = content.length();
    content.append(line).append('\n');
    if (isComment(line)) {
      comments.add(new Span(offset, offset + line.length()));
    }
    return new Segment(line, offset);
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
