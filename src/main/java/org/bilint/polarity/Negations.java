package org.bilint.polarity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilint.align.Bead;
import org.bilint.align.words.Evidence;
import org.bilint.align.words.SourceWord;
import org.bilint.align.words.TargetWord;
import org.bilint.align.words.WordLink;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;

/** Tells which negations of a bead have no counterpart on the other side. */
public final class Negations {

  /** More negations than this in a bead are no text that could be judged. */
  private static final int MOST = 60;

  /** Nor is a bead of more words. */
  private static final int LONGEST = 500;

  /** The doubt about a derived word whose stem alone is rendered. */
  private static final double STEM = 1;

  /** How many words before another one a negation may stand that turns it. */
  private static final int NEAR = 4;

  /**
   * A negation that may stand on one side only.
   *
   * @param doubt what the signs weigh together: above 0 more likely so than not
   */
  public record Lone(Place place, double doubt, Map<Sign, Double> signs) {}

  private final EnglishCues english;
  private final ChineseCues chinese;
  private final NegativeWords words;
  private final Weights ofLost = Weights.load(true);
  private final Weights ofGained = Weights.load(false);

  public Negations(Lexicon lexicon) {
    words = new NegativeWords(lexicon);
    english = new EnglishCues(words);
    chinese = new ChineseCues(lexicon);
  }

  /** Negations of the translation that the source may not have. */
  public List<Lone> gained(Bead bead) {
    return lone(bead, false);
  }

  /** Negations of the source that the translation may not have. */
  public List<Lone> lost(Bead bead) {
    return lone(bead, true);
  }

  List<Lone> lone(Bead bead, boolean lost) {
    if (bead.source().isEmpty() || bead.target().isEmpty()) {
      return List.of();
    }
    List<SourceWord> from = bead.words().source();
    if (from.size() > LONGEST) {
      return List.of();
    }
    // Of the side that is asked for first: most sentences have nothing that negates.
    List<Cue> here = lost ? english.find(from) : chinese(bead);
    if (here.stream()
        .noneMatch(cue -> denies(cue) || lost && cue.force().compareTo(Force.DERIVED) <= 0)) {
      return List.of();
    }
    Side source = Side.source(bead.words(), lost ? here : english.find(from));
    Side target = Side.target(bead.words(), lost ? chinese(bead) : here);
    if (source.cues().size() > MOST || target.cues().size() > MOST) {
      return List.of();
    }
    CuePairs pairs = new CuePairs(source, target);
    Signs signs = lost ? new Signs(source, target, pairs) : new Signs(target, source, pairs);
    List<Lone> out = new ArrayList<>();
    for (Cue cue : lost ? source.cues() : target.cues()) {
      if (lost && cue.lifted() && isLater(source.region(cue, target), target)) {
        continue;
      }
      if (denies(cue) || lost && cue.force() == Force.IMPLIED && cue.shape() != Shape.LOOSE) {
        Map<Sign, Double> values = new EnumMap<>(signs.of(cue));
        if (!lost) {
          dictionary(bead, source, target, cue, values);
        }
        out.add(new Lone(cue.place(), (lost ? ofLost : ofGained).of(values), values));
      }
    }
    if (lost) {
      out.addAll(stems(bead, source, target));
    }
    return out;
  }

  private List<Cue> chinese(Bead bead) {
    return chinese.find(bead.target(), bead.words().target());
  }

  private static boolean denies(Cue cue) {
    return cue.force() == Force.NEGATION;
  }

  /** Whether some clauses of a translation say that something happens at a time and no sooner. */
  private static boolean isLater(BitSet region, Side target) {
    return target.cues().stream()
        .anyMatch(cue -> cue.shape() == Shape.LATER && region.get(target.clauses()[cue.from()]));
  }

  /** Derived words whose stem alone is rendered: "unsafe" by 安全. */
  private List<Lone> stems(Bead bead, Side source, Side target) {
    List<Lone> out = new ArrayList<>();
    StringBuilder chinese = new StringBuilder();
    bead.target().forEach(sentence -> chinese.append(Simplified.of(sentence.text())));
    for (Cue cue : source.cues()) {
      if (cue.force() != Force.DERIVED) {
        continue;
      }
      SourceWord word = bead.words().source().get(cue.from());
      for (String stem : words.stems(word, chinese.toString())) {
        if (stands(bead, target, stem)
            && bead.words().source().stream()
                .noneMatch(each -> !each.equals(word) && words.isRenderedBy(each, stem))) {
          out.add(new Lone(cue.place(), STEM, Map.of(Sign.STEM, 1.0)));
          break;
        }
      }
    }
    return out;
  }

  /** Whether a Chinese word is the stem, with 很 or the like before it. */
  private static boolean isStem(String word, String stem) {
    return word.equals(stem) || word.length() == stem.length() + 1 && word.equals("很" + stem);
  }

  /** Whether a stem is a Chinese word before which nothing negates. */
  private static boolean stands(Bead bead, Side target, String stem) {
    List<TargetWord> words = bead.words().target();
    for (int i = 0; i < words.size(); i++) {
      if (isStem(words.get(i).key(), stem)) {
        int word = i;
        return target.cues().stream()
            .noneMatch(c -> c.force() != Force.NONE && c.to() > word - NEAR && c.from() <= word);
      }
    }
    return false;
  }

  /** Whether a dictionary renders a word of the source by the characters that stand at a cue. */
  private void dictionary(Bead bead, Side source, Side target, Cue cue, Map<Sign, Double> values) {
    WordLink own = target.link(cue);
    if (own != null
        && own.evidence().compareTo(Evidence.GLOSS) <= 0
        && bead.words().target().get(own.target()).place().span().length()
            > cue.place().span().length()) {
      // 未完成訂單 for backlog.
      values.put(Sign.DICTIONARY_AT, 1.0);
      return;
    }
    String text = Simplified.of(cue.place().segment().text());
    int start = cue.place().span().start();
    if (start + 2 > text.length()) {
      return;
    }
    String two = text.substring(start, start + 2);
    var region = target.region(cue, source);
    for (int i = 0; i < bead.words().source().size(); i++) {
      SourceWord word = bead.words().source().get(i);
      if (word.content() && words.isRenderedWith(word, two)) {
        values.put(region.get(source.clauses()[i]) ? Sign.DICTIONARY_AT : Sign.DICTIONARY_OUT, 1.0);
      }
    }
  }
}
