package org.bilint.polarity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.Bead;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordLink;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells the words of a bead that stand where their opposites should: a word that says one pole of a
 * group and is rendered by nothing, while the translation has the other pole, which renders
 * nothing.
 */
public final class Opposites {

  /** A word and its opposite. */
  public record Swapped(Place source, Place target) {}

  private static final String NEGATING = "不未非无没";

  /** How many words before another one a negation may stand that turns it. */
  private static final int TURNED = 4;

  /** How many words what comes before or after something may stand away from it. */
  private static final int NEAR = 3;

  /** A bead of more words is no text that could be judged. */
  private static final int LONGEST = 500;

  private final OppositeTable table = OppositeTable.load();
  private final PoleWords words;
  private final EnglishCues englishCues;
  private final ChineseCues chineseCues;

  public Opposites(Lexicon lexicon) {
    words = new PoleWords(table, lexicon);
    englishCues = new EnglishCues(new NegativeWords(lexicon));
    chineseCues = new ChineseCues(lexicon);
  }

  /** Both sides of a bead with the words that say a pole. */
  private record Sides(
      Bead bead, Side source, Side target, List<PoleWord> english, List<PoleWord> chinese) {

    TargetWord targetWord(int word) {
      return bead.words().target().get(word);
    }

    /** Whether a Chinese word is or may be one that stands where its opposite should. */
    boolean isPole(int word) {
      return chinese.stream().anyMatch(each -> each.holds(word));
    }

    BitSet region(PoleWord word) {
      return source.region(word.from(), word.to(), target);
    }
  }

  /** The first of some groups; a second one in a bead mostly has the same cause. */
  public Optional<Swapped> swapped(Bead bead, Set<String> groups) {
    List<SourceWord> english = bead.words().source();
    List<TargetWord> chinese = bead.words().target();
    if (chinese.isEmpty() || english.isEmpty() || english.size() > LONGEST) {
      return Optional.empty();
    }
    List<PoleWord> there = words.chinese(chinese, groups);
    List<PoleWord> here = there.isEmpty() ? List.of() : words.english(english);
    if (there.stream().noneMatch(to -> here.stream().anyMatch(from -> areOpposites(from, to)))) {
      return Optional.empty();
    }
    Sides sides =
        new Sides(
            bead,
            Side.source(bead.words(), englishCues.find(english)),
            Side.target(bead.words(), chineseCues.find(bead.target(), chinese)),
            here,
            there);
    for (PoleWord to : there) {
      for (PoleWord from : sides.english) {
        if (areOpposites(from, to) && isSwapped(sides, from, to)) {
          return Optional.of(
              new Swapped(
                  place(english.get(from.from()).place(), english.get(from.to() - 1).place()),
                  place(chinese.get(to.from()).place(), chinese.get(to.to() - 1).place())));
        }
      }
    }
    return Optional.empty();
  }

  private boolean areOpposites(PoleWord a, PoleWord b) {
    return a.pole().equals(table.opposite(b.pole()));
  }

  private static Place place(Place first, Place last) {
    return first.segment().equals(last.segment())
        ? new Place(first.segment(), new Span(first.span().start(), last.span().end()))
        : first;
  }

  private boolean isSwapped(Sides sides, PoleWord from, PoleWord to) {
    if (isTurned(sides.target, to) || isTurned(sides.source, from)) {
      return false;
    }
    boolean crossed = isCrossed(sides, from, to);
    return (crossed || isLeft(sides, from, to) && !isRendered(sides, from))
        && !isExplained(sides, from, to)
        && (!isPostposed(sides, to) || follows(sides, from, to));
  }

  /** Whether a negation or the like turns a word. */
  private static boolean isTurned(Side side, PoleWord word) {
    int clause = side.clauses()[word.from()];
    return side.cues().stream()
        .anyMatch(
            cue ->
                cue.force() != Force.NONE
                    && cue.to() <= word.from()
                    && cue.to() > word.from() - TURNED
                    && side.clauses()[cue.from()] == clause);
  }

  /** Whether every word of both poles is linked to one of the other: rose and fell, 下降 and 上升. */
  private boolean isCrossed(Sides sides, PoleWord from, PoleWord to) {
    return to.holds(sides.source.partners()[from.from()])
        && sides.english.stream()
            .filter(word -> word.pole().group().equals(to.pole().group()))
            .allMatch(word -> isLinkedToOpposite(sides, word));
  }

  private boolean isLinkedToOpposite(Sides sides, PoleWord word) {
    int partner = sides.source.partners()[word.from()];
    return sides.chinese.stream()
        .anyMatch(each -> each.holds(partner) && each.pole().equals(table.opposite(word.pole())));
  }

  /** Whether there are more words of a pole in the translation than the source accounts for. */
  private static boolean isLeft(Sides sides, PoleWord from, PoleWord to) {
    long said = sides.english.stream().filter(word -> word.pole().equals(to.pole())).count();
    long stand = sides.chinese.stream().filter(word -> word.pole().equals(to.pole())).count();
    return said == 0 || said < stand && sides.region(from).get(sides.target.clauses()[to.from()]);
  }

  /** Whether something in the translation renders an English word, or may do so. */
  private boolean isRendered(Sides sides, PoleWord from) {
    OppositeTable.Pole pole = from.pole();
    // Of a phrase the first word says it: beat expectations.
    WordLink own = sides.source.links()[from.from()];
    if (isSure(own)
        && (!sides.isPole(own.target())
            || pole.of("zh").contains(sides.targetWord(own.target()).key()))) {
      return true;
    }
    BitSet region = sides.region(from);
    for (int i = 0; i < sides.bead.words().target().size(); i++) {
      String key = sides.targetWord(i).key();
      WordLink link = sides.target.links()[i];
      boolean free = !isSure(link) || from.holds(link.source());
      boolean inside = region.isEmpty() || region.get(sides.target.clauses()[i]);
      if (pole.of("zh").stream().anyMatch(key::contains)
          || inside
              && free
              && !sides.isPole(i)
              && pole.of("seen").stream().anyMatch(key::contains)) {
        return true;
      }
    }
    return from.to() == from.from() + 1 && hasGloss(sides, from.from());
  }

  private boolean hasGloss(Sides sides, int word) {
    StringBuilder text = new StringBuilder();
    sides.bead.target().forEach(sentence -> text.append(Simplified.of(sentence.text())));
    return words.glosses(sides.bead.words().source().get(word)).stream()
        .anyMatch(gloss -> gloss.length() > 1 && text.indexOf(gloss) >= 0);
  }

  private static boolean isSure(@Nullable WordLink link) {
    return link != null && link.evidence().compareTo(Evidence.OVERLAP) <= 0;
  }

  /** Whether another English word accounts for a Chinese one. */
  private boolean isExplained(Sides sides, PoleWord from, PoleWord to) {
    StringBuilder text = new StringBuilder();
    for (int i = to.from(); i < to.to(); i++) {
      text.append(sides.targetWord(i).key());
      WordLink link = sides.target.links()[i];
      if (isSure(link) && !from.holds(link.source())) {
        return true;
      }
    }
    List<SourceWord> english = sides.bead.words().source();
    for (int i = 0; i < english.size(); i++) {
      for (String gloss : words.glosses(english.get(i))) {
        int at = gloss.indexOf(text.toString());
        // Its own rendering 不包括 does not account for 包括.
        if (at == 0 || at > 0 && !(from.holds(i) && NEGATING.indexOf(gloss.charAt(at - 1)) >= 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPostposed(Sides sides, PoleWord to) {
    return to.to() == to.from() + 1
        && to.pole().of("behind").contains(sides.targetWord(to.from()).key());
  }

  /** Whether what stands behind an English word is rendered before a Chinese one. */
  private static boolean follows(Sides sides, PoleWord from, PoleWord to) {
    int[] here = sides.source.clauses();
    int[] there = sides.target.clauses();
    for (int i = from.to(); i < here.length && i <= from.to() + NEAR; i++) {
      int partner = sides.source.partners()[i];
      if (here[i] == here[from.to() - 1]
          && partner >= Math.max(0, to.from() - NEAR)
          && partner < to.from()
          && there[partner] == there[to.from()]) {
        return true;
      }
    }
    return false;
  }
}
