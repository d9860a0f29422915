package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.align.words.SourceWord;
import org.bilint.annotate.Name;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** A product or a company that goes by its own name, translated by the meaning of the words. */
final class NameTranslatedCheck implements Check.OfBead {

  private final NameSenses senses;
  private final NameBook book;
  private final NameContexts contexts;

  NameTranslatedCheck(Lexicon lexicon, NameBook book, NameContexts contexts) {
    this.senses = new NameSenses(lexicon, book);
    this.book = book;
    this.contexts = contexts;
  }

  @Override
  public List<Hit> check(Bead bead) {
    List<Hit> hits = new ArrayList<>();
    List<NameContexts.Found> inContext = contexts.in(bead.words().source());
    for (NameLink link : bead.names()) {
      if (isTranslated(link, isInContext(link, inContext, bead))) {
        hits.add(hit(link.source(), link.target().orElseThrow(), known(link).get(0).text()));
      }
    }
    for (NameContexts.Found found : inContext) {
      Place source = place(bead.words().source(), found.from(), found.to());
      boolean done =
          hits.stream()
              .anyMatch(
                  hit -> hit.source().orElseThrow().inDocument().overlaps(source.inDocument()));
      if (!done && !isKept(bead, source, found.name())) {
        senses
            .rendering(bead, found)
            .ifPresent(target -> hits.add(hit(source, target, found.name())));
      }
    }
    return hits;
  }

  private static boolean isInContext(NameLink link, List<NameContexts.Found> found, Bead bead) {
    return found.stream()
        .map(each -> place(bead.words().source(), each.from(), each.to()))
        .anyMatch(each -> each.inDocument().overlaps(link.source().inDocument()));
  }

  private List<KnownName> known(NameLink link) {
    return book.find(NameRecord.key(link));
  }

  /** Whether the name goes by its Latin letters and stands in the words of its meaning. */
  private boolean isTranslated(NameLink link, boolean inContext) {
    Name name = link.name();
    boolean single = NameRecord.words(NameRecord.key(link)).size() == 1;
    if (single && !inContext && known(link).stream().anyMatch(KnownName::commonWord)) {
      return false;
    }
    if (name.kind() == Name.Kind.PERSON
        || name.certainty() == Name.Certainty.POSSIBLE
        || known(link).isEmpty()
        || !known(link).stream()
            .allMatch(each -> each.isOneThing() && each.latin() != KnownName.Latin.TRANSLATE)) {
      return false;
    }
    if (link.means() == Means.TRANSLATED) {
      return true;
    }
    boolean kept = known(link).stream().allMatch(each -> each.latin() == KnownName.Latin.KEEP);
    return link.means() == Means.KNOWN
        && kept
        && known(link).stream().anyMatch(KnownName::commonWord)
        && senses
            .of(NameRecord.key(link))
            .contains(Simplified.of(link.target().orElseThrow().text()))
        && !NameSenses.isSystem(link.target().orElseThrow());
  }

  private static Place place(List<SourceWord> words, int from, int to) {
    Place first = words.get(from).place();
    Place last = words.get(to - 1).place();
    return new Place(first.segment(), new Span(first.span().start(), last.span().end()));
  }

  /** Whether the letters stand in the translation, or a link says what stands for them. */
  private static boolean isKept(Bead bead, Place source, String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return bead.target().stream()
            .map(Sentence::text)
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(last))
        || bead.names().stream()
            .filter(link -> link.source().inDocument().contains(source.inDocument()))
            .anyMatch(link -> link.means() != Means.NONE && link.means() != Means.TRANSLATED);
  }

  private static Hit hit(Place source, Place target, String name) {
    return new Hit(
        Optional.of(source),
        Optional.of(target),
        Optional.empty(),
        Map.of("name", name),
        Optional.of(name));
  }
}
