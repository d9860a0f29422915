package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.annotate.Word;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Names that nobody knows and that sound like one that everybody knows: "Versall" for Vercel. Each
 * spelling is told once, where it stands first.
 */
public final class MisheardNames implements DoubtFinder {

  /** A stranger named this often is likely to be a stranger indeed. */
  private static final int SETTLED = 3;

  @Override
  public List<Doubt> find(SourceText text) {
    Map<String, Integer> counts = new HashMap<>(text.speakers());
    for (Annotated speech : text.speeches()) {
      for (Word word : speech.words()) {
        // Of a word in lower case nobody asks but where a famous name is written so.
        if (!word.text().equals(word.lower()) || FamousNames.bundled().knows(word.text())) {
          counts.merge(word.text(), 1, Integer::sum);
        }
      }
    }
    Set<Topic> topics = text.topics();
    Set<String> told = new HashSet<>();
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      for (Name name : speech.names()) {
        List<Word> words = speech.wordsIn(name.span());
        Optional<Doubt> doubt =
            words.size() == 1
                ? single(speech, name, words.get(0), counts, topics)
                : several(speech, name, words, text.speakers());
        doubt.filter(each -> told.add(each.place().text())).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  private static Optional<Doubt> single(
      Annotated speech, Name name, Word word, Map<String, Integer> counts, Set<Topic> topics) {
    String text = word.text();
    FamousNames famous = FamousNames.bundled();
    if (FamousNames.isCode(text)) {
      return !topics.contains(Topic.TECH) || famous.knows(text)
          ? Optional.empty()
          : famous
              .rhyming(text)
              .map(meant -> doubt(speech, name.span(), meant, "one letter from it", false));
    }
    boolean stranger =
        !topics.isEmpty()
            && Character.isUpperCase(text.charAt(0))
            && word.classes().isEmpty()
            && text.chars().allMatch(Character::isLetter)
            && !text.equals(text.toUpperCase(Locale.ROOT))
            && name.kind() != Name.Kind.PLACE
            && !famous.knows(text);
    if (!stranger) {
      return Optional.empty();
    }
    return famous
        .misheard(text)
        .map(
            meant -> {
              boolean weak = counts.getOrDefault(text, 0) >= SETTLED && !counts.containsKey(meant);
              return doubt(speech, name.span(), meant, "it sounds like it", weak);
            });
  }

  private static Optional<Doubt> several(
      Annotated speech, Name name, List<Word> words, Map<String, Integer> speakers) {
    List<String> texts = words.stream().map(Word::text).toList();
    FamousNames famous = FamousNames.bundled();
    if (words.isEmpty()
        || famous.knows(name.text())
        || texts.stream().allMatch(speakers::containsKey)) {
      return Optional.empty();
    }
    return famous
        .misspelt(texts)
        .map(meant -> doubt(speech, name.span(), meant, "it sounds the same", false));
  }

  private static Doubt doubt(
      Annotated speech, Span span, String meant, String because, boolean weak) {
    return new Doubt(new Place(speech.segment(), span), meant, because, weak);
  }
}
