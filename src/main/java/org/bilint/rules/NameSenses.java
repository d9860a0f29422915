package org.bilint.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilint.align.Bead;
import org.bilint.align.words.WordLink;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Entry;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** What the word that a name is means where it is no name, and where a translation says so. */
final class NameSenses {

  /** What follows 視窗 where it is rightly said for Windows. */
  private static final List<String> SYSTEM = List.of("作业系统", "操作系统", "系统");

  private final Lexicon lexicon;
  private final NameBook book;

  NameSenses(Lexicon lexicon, NameBook book) {
    this.lexicon = lexicon;
    this.book = book;
  }

  static boolean isSystem(Place target) {
    String rest = Simplified.of(target.segment().text().substring(target.span().end()));
    return SYSTEM.stream().anyMatch(rest.strip()::startsWith);
  }

  /** The meaning of the name's last word in the translation. */
  Optional<Place> rendering(Bead bead, NameContexts.Found found) {
    Set<String> senses = of(bead.words().source().get(found.to() - 1).word().text());
    book.find(found.name()).stream()
        .filter(each -> each.latin() != KnownName.Latin.KEEP)
        .flatMap(each -> book.renderings(each, bead.targetLanguage()).stream())
        .forEach(senses::remove);
    book.find(found.name()).stream()
        .filter(each -> each.latin() == KnownName.Latin.KEEP && each.commonWord())
        .flatMap(each -> book.renderings(each, bead.targetLanguage()).stream())
        .forEach(senses::add);
    for (WordLink link : bead.words().links()) {
      Place target = bead.words().target().get(link.target()).place();
      if (link.source() == found.to() - 1
          && isNear(bead.words().target().get(link.target()).key(), senses)
          && !isSystem(target)) {
        return Optional.of(target);
      }
    }
    return senses.stream()
        .flatMap(NameSenses::halves)
        .filter(sense -> sense.length() > 1)
        .flatMap(sense -> find(bead, sense).stream())
        .filter(target -> !isSystem(target))
        .findFirst();
  }

  /** Whether a Chinese word shares a character with a sense, or with what the name is known by. */
  private static boolean isNear(String key, Set<String> senses) {
    return Character.isIdeographic(key.charAt(0))
        && senses.stream().anyMatch(sense -> sense.chars().anyMatch(c -> key.indexOf(c) >= 0));
  }

  /** The sense, and of a phrase of four characters the noun: 反应 of 发生反应. */
  private static Stream<String> halves(String sense) {
    return sense.length() == 4 ? Stream.of(sense, sense.substring(2)) : Stream.of(sense);
  }

  private static Optional<Place> find(Bead bead, String sense) {
    for (Sentence sentence : bead.target()) {
      int at = Simplified.of(sentence.text()).indexOf(sense);
      if (at >= 0) {
        Span span = new Span(at, at + sense.length()).shift(sentence.span().start());
        return Optional.of(new Place(sentence.segment(), span));
      }
    }
    return Optional.empty();
  }

  /** What the dictionary has for the word when it is no name, the singular included. */
  Set<String> of(String word) {
    Set<String> senses = new LinkedHashSet<>();
    String lower = word.toLowerCase(Locale.ROOT);
    for (String form : List.of(lower, lower.replaceFirst("s$", ""))) {
      for (Entry entry : lexicon.find(form)) {
        entry.glosses().stream()
            .filter(gloss -> !gloss.name())
            .map(Gloss::text)
            .forEach(senses::add);
      }
    }
    return senses;
  }
}
