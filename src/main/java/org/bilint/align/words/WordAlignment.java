package org.bilint.align.words;

import java.util.ArrayList;
import java.util.List;

/** The words of a bead's two sides in text order, and their links in the order of the source. */
public final class WordAlignment {

  /** Of a bead that has one side only. */
  public static final WordAlignment NONE =
      new WordAlignment(List.of(), List.of(), List.of(), List.of());

  private final List<SourceWord> source;
  private final List<TargetWord> target;
  private final List<WordLink> links;
  private final List<WordLink> others;
  private final List<WordLink> allLinks;

  /**
   * @param links between words that say something and that nothing else has claimed
   * @param others between the words of numbers, dates and names that were matched, and between
   *     light words: we and 我們
   */
  public WordAlignment(
      List<SourceWord> source,
      List<TargetWord> target,
      List<WordLink> links,
      List<WordLink> others) {
    this.source = List.copyOf(source);
    this.target = List.copyOf(target);
    this.links = List.copyOf(links);
    this.others = List.copyOf(others);
    this.allLinks = others.isEmpty() ? this.links : merged(links, others);
  }

  private static List<WordLink> merged(List<WordLink> links, List<WordLink> others) {
    List<WordLink> all = new ArrayList<>(links.size() + others.size());
    all.addAll(links);
    all.addAll(others);
    all.sort(WordLink.IN_TEXT_ORDER);
    return List.copyOf(all);
  }

  public List<SourceWord> source() {
    return source;
  }

  public List<TargetWord> target() {
    return target;
  }

  public List<WordLink> links() {
    return links;
  }

  public List<WordLink> others() {
    return others;
  }

  /** All links, in the order of the source. */
  public List<WordLink> allLinks() {
    return allLinks;
  }

  /** How much the two sides look like translations of each other; see {@link Agreement}. */
  public double agreement() {
    return Agreement.of(this);
  }
}
