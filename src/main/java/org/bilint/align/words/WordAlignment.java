package org.bilint.align.words;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a bead's two sides in text order, and their links in the order of the source.
 *
 * @param links between words that say something and that nothing else has claimed
 * @param others between the words of numbers, dates and names that were matched, and between light
 *     words: we and 我們
 */
public record WordAlignment(
    List<SourceWord> source, List<TargetWord> target, List<WordLink> links, List<WordLink> others) {

  /** Of a bead that has one side only. */
  public static final WordAlignment NONE =
      new WordAlignment(List.of(), List.of(), List.of(), List.of());

  public WordAlignment {
    source = List.copyOf(source);
    target = List.copyOf(target);
    links = List.copyOf(links);
    others = List.copyOf(others);
  }

  /** All links, in the order of the source. */
  public List<WordLink> allLinks() {
    return Stream.concat(links.stream(), others.stream())
        .sorted(Comparator.comparingInt(WordLink::source).thenComparingInt(WordLink::target))
        .toList();
  }

  /** How much the two sides look like translations of each other; see {@link Agreement}. */
  public double agreement() {
    return Agreement.of(this);
  }
}
