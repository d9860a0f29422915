package org.bilint.align.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.align.names.Sought.Found;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/**
 * The renderings that the tables of names hold: the full ones, or the short ones of a single
 * character (美, 歐), which prove less and are looked for last.
 */
final class BookFinder implements NameFinder {

  private final NameBook book;
  private final boolean single;

  BookFinder(NameBook book, boolean single) {
    this.book = book;
    this.single = single;
  }

  @Override
  public Optional<Found> find(Sought name, TargetText text, LanguageTag language) {
    String source = name.source().place().segment().text();
    return find(name.text(), text, name.window(text), language, source)
        .map(span -> new Found(text, span, Means.KNOWN, span.length()));
  }

  Optional<Span> find(String name, TargetText text, Span within, LanguageTag language) {
    return find(name, text, within, language, "");
  }

  private Optional<Span> find(
      String name, TargetText text, Span within, LanguageTag language, String source) {
    for (String form : NameWords.forms(name)) {
      for (KnownName known : book.find(form)) {
        for (String rendering : longestFirst(book.renderings(known, language))) {
          if ((rendering.length() == 1) == single && !isSaid(rendering, source)) {
            Optional<Span> span = text.find(rendering, within);
            if (span.isPresent()) {
              return span;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the source says the rendering itself: 007 is then not what stands for James Bond. */
  private static boolean isSaid(String rendering, String source) {
    return rendering.charAt(0) < 0x250 && source.contains(rendering);
  }

  private static List<String> longestFirst(List<String> renderings) {
    List<String> sorted = new ArrayList<>(renderings);
    sorted.sort((a, b) -> b.length() - a.length());
    return sorted;
  }
}
