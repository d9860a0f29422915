package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;
import org.bilint.text.LineMap;
import org.bilint.text.Segment;

/**
 * Public data that lies beside a checkout on some machines and is not part of the project. What
 * needs it says so and is skipped where it is not there.
 */
public final class SharedData {

  /** One segment of a bilingual set. */
  public record Pair(String set, int index, LanguageTag language, String english, String chinese) {}

  private SharedData() {}

  /** The folder, or a file in it. */
  public static Optional<Path> find(String name) {
    Path folder = Path.of(System.getProperty("bilint.shared", "../shared"));
    Path path = folder.resolve(name);
    return Files.exists(path) ? Optional.of(path) : Optional.empty();
  }

  /**
   * The rows of a set with the columns: set, index, script, original language, English, Chinese.
   */
  public static List<Pair> pairs(Path path) throws IOException {
    LanguageTag language =
        path.getFileName().toString().contains("zh-TW") ? LanguageTag.ZH_TW : LanguageTag.ZH_CN;
    List<Pair> pairs = new ArrayList<>();
    for (String line : Files.readAllLines(path)) {
      String[] cells = line.split("\t", -1);
      pairs.add(new Pair(cells[0], Integer.parseInt(cells[1]), language, cells[4], cells[5]));
    }
    return pairs;
  }

  /** The pairs as one document, a line each. */
  public static Document document(String path, LanguageTag language, List<Pair> pairs) {
    StringBuilder content = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Pair pair : pairs) {
      Segment source = new Segment(pair.english(), content.length());
      content.append(pair.english()).append('\t');
      Segment target = new Segment(pair.chinese(), content.length());
      content.append(pair.chinese()).append('\n');
      blocks.add(new Block(Block.Kind.SPEECH, Optional.empty(), List.of(source), List.of(target)));
    }
    String text = content.toString();
    return new Document(path, text, LineMap.of(text), LanguageTag.EN, language, blocks);
  }
}
