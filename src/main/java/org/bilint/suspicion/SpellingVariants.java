package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Word;
import org.bilint.text.Place;

/**
 * A name written in two ways: the rarer spelling, where it sounds the same, differs in one letter
 * and stands near the usual one. Each is told once.
 */
public final class SpellingVariants implements DoubtFinder {

  private static final int SHORTEST = 5;

  /** How much more often the usual spelling stands. */
  private static final int TIMES = 3;

  /** How many paragraphs apart the two may be and still speak of the same. */
  private static final int NEAR = 40;

  /** Names of one sound; more are no variants of each other. */
  private static final int ALIKE = 20;

  /** A spelling: how often, and where first and last. */
  private static final class Use {
    private final Place place;
    private final int first;
    private int last;
    private int count;

    Use(Place place, int paragraph) {
      this.place = place;
      this.first = paragraph;
    }
  }

  @Override
  public List<Doubt> find(SourceText text) {
    Map<String, Map<String, Use>> bySound = new TreeMap<>();
    Map<String, String> sounds = new HashMap<>();
    Set<String> lowercase = new HashSet<>();
    for (int i = 0; i < text.speeches().size(); i++) {
      Annotated speech = text.speeches().get(i);
      for (Word word : speech.words()) {
        if (isStranger(word)) {
          String sound =
              sounds.computeIfAbsent(word.text(), any -> Spelling.sound(Spelling.fold(any)));
          int paragraph = i;
          Use use =
              bySound
                  .computeIfAbsent(sound, any -> new TreeMap<>())
                  .computeIfAbsent(
                      word.text(),
                      any -> new Use(new Place(speech.segment(), word.span()), paragraph));
          use.count++;
          use.last = i;
        } else if (Character.isLowerCase(word.text().charAt(0))) {
          lowercase.add(word.text());
        }
      }
    }
    List<Doubt> doubts = new ArrayList<>();
    for (Map<String, Use> alike : bySound.values()) {
      if (alike.size() > 1 && alike.size() <= ALIKE) {
        compare(alike, text, lowercase, doubts);
      }
    }
    doubts.sort((a, b) -> a.place().compareTo(b.place()));
    return doubts;
  }

  /** A capital, letters only, not in the dictionary: only of such can a spelling be in doubt. */
  private static boolean isStranger(Word word) {
    String text = word.text();
    return text.length() >= SHORTEST
        && Character.isUpperCase(text.charAt(0))
        && word.classes().isEmpty()
        && text.chars().allMatch(Character::isLetter)
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static void compare(
      Map<String, Use> alike, SourceText text, Set<String> lowercase, List<Doubt> doubts) {
    for (Map.Entry<String, Use> rare : alike.entrySet()) {
      if (text.speakers().containsKey(rare.getKey())
          || lowercase.contains(rare.getKey().toLowerCase(Locale.ROOT))
          || FamousNames.bundled().knows(rare.getKey())) {
        continue;
      }
      for (Map.Entry<String, Use> usual : alike.entrySet()) {
        if (isUsual(usual, rare, text)) {
          doubts.add(new Doubt(rare.getValue().place, usual.getKey(), "", false));
          break;
        }
      }
    }
  }

  private static boolean isUsual(
      Map.Entry<String, Use> usual, Map.Entry<String, Use> rare, SourceText text) {
    Use there = usual.getValue();
    Use here = rare.getValue();
    int count = there.count + text.speakers().getOrDefault(usual.getKey(), 0);
    return count >= TIMES * here.count
        && here.first <= there.last + NEAR
        && here.last >= there.first - NEAR
        && Spelling.alike(Spelling.fold(rare.getKey()), Spelling.fold(usual.getKey()), 1);
  }
}
