package org.bilint.align.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Simplified;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** The strangers of a translation whose names are all found: somebody may have been put in. */
public final class StrangerFinder {

  private final Strangers strangers;

  public StrangerFinder(NameBook book, SoundMatcher matcher) {
    strangers = new Strangers(book, matcher);
  }

  /**
   * In text order.
   *
   * @param links what stands for the source's names: that is no stranger, nor where it comes again
   * @param source the source's text: what it holds is no stranger
   */
  public List<Stranger> find(List<Sentence> target, List<NameLink> links, String source) {
    List<Stranger> found = new ArrayList<>();
    Set<String> renderings = new LinkedHashSet<>();
    for (NameLink link : links) {
      link.target().ifPresent(place -> renderings.add(Simplified.of(place.text())));
    }
    for (Sentence sentence : target) {
      TargetText text = new TargetText(sentence);
      for (NameLink link : links) {
        link.target().ifPresent(place -> take(text, sentence, place));
        link.beside().ifPresent(place -> take(text, sentence, place));
      }
      NameMatcher.take(renderings, text);
      found.addAll(strangers.of(text, source.toLowerCase(Locale.ROOT)));
    }
    return found;
  }

  private static void take(TargetText text, Sentence sentence, Place place) {
    if (sentence.segment().equals(place.segment()) && sentence.span().contains(place.span())) {
      text.take(
          new Span(
              place.span().start() - sentence.span().start(),
              place.span().end() - sentence.span().start()));
    }
  }
}
