package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.align.names.NameLink;
import org.bilint.annotate.Name;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** A person's Latin names in the wrong order, or a title before the name as in English. */
final class NameOrderCheck implements Check.OfBead {

  private static final List<String> TITLES = List.of("先生", "女士", "小姐");
  private static final List<String> ENGLISH_TITLES =
      List.of("Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Miss");

  /** What may stand before a title that follows no name. */
  private static final String OPENING = "，。、；：「『（(,;: 和与请让谢是由对向给将";

  @Override
  public List<Hit> check(Bead bead) {
    List<Hit> hits = new ArrayList<>();
    for (NameLink link : bead.names()) {
      if (link.name().kind() == Name.Kind.PERSON) {
        swapped(link, bead).or(() -> titled(link)).ifPresent(hits::add);
      }
    }
    return hits;
  }

  private static Optional<Hit> swapped(NameLink link, Bead bead) {
    List<String> words = NameRecord.words(NameRecord.key(link));
    if (words.size() != 2) {
      return Optional.empty();
    }
    String reversed = words.get(1) + " " + words.get(0);
    for (Sentence sentence : bead.target()) {
      int at = sentence.text().indexOf(reversed);
      if (at >= 0 && !sentence.text().contains(words.get(0) + " " + words.get(1))) {
        Span span = new Span(at, at + reversed.length()).shift(sentence.span().start());
        return Optional.of(
            hit(link, new Place(sentence.segment(), span), words.get(0) + " " + words.get(1)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Hit> titled(NameLink link) {
    if (link.target().isEmpty() || !link.means().found() || !hasTitle(link.source())) {
      return Optional.empty();
    }
    Place target = link.target().get();
    String line = target.segment().text();
    int start = target.span().start();
    int end = start > 0 && line.charAt(start - 1) == ' ' ? start - 1 : start;
    for (String title : TITLES) {
      int at = end - title.length();
      if (line.startsWith(title, Math.max(0, at))
          && at >= 0
          && (at == 0 || OPENING.indexOf(Simplified.of(line).charAt(at - 1)) >= 0)
          && TITLES.stream().noneMatch(each -> line.startsWith(each, target.span().end()))) {
        Place whole = new Place(target.segment(), new Span(at, target.span().end()));
        return Optional.of(hit(link, whole, target.text() + title));
      }
    }
    return Optional.empty();
  }

  private static boolean hasTitle(Place source) {
    String before = source.segment().text().substring(0, source.span().start()).stripTrailing();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    return ENGLISH_TITLES.contains(last);
  }

  private static Hit hit(NameLink link, Place target, String right) {
    return new Hit(
        Optional.of(link.source()),
        Optional.of(target),
        Optional.empty(),
        Map.of("right", right),
        Optional.of(right));
  }
}
