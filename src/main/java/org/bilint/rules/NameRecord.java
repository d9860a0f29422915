package org.bilint.rules;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bilint.align.AlignedDocument;
import org.bilint.align.Bead;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.align.names.Stranger;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;

/** What a document makes of its names, from which a single mention is judged. */
final class NameRecord {

  private static final Pattern SEPARATORS = Pattern.compile("[·‧・．•∙ ]");

  /** Many words recur in names of many things; more renderings of one tell nothing. */
  private static final int MOST_RENDERINGS = 50;

  private static final int SHORTEST = 2;

  /** How many paragraphs away a person may be named of whom it is spoken here. */
  private static final int NEARBY = 6;

  private final Map<String, TreeSet<Integer>> pairs = new HashMap<>();
  private final Map<String, Integer> found = new HashMap<>();
  private final Map<String, Integer> lost = new HashMap<>();
  private final Map<String, Set<String>> renderings = new HashMap<>();
  private final Map<String, Map<String, Integer>> strangers = new HashMap<>();

  private NameRecord() {}

  static NameRecord of(AlignedDocument document) {
    NameRecord record = new NameRecord();
    for (int i = 0; i < document.pairs().size(); i++) {
      for (Bead bead : document.pairs().get(i).beads()) {
        for (NameLink link : bead.names()) {
          record.add(link);
          record.place(link, i);
        }
      }
    }
    return record;
  }

  private void add(NameLink link) {
    String name = key(link);
    (link.means().found() ? found : lost).merge(name, 1, Integer::sum);
    link.stranger()
        .ifPresent(
            each ->
                strangers
                    .computeIfAbsent(name, key -> new HashMap<>())
                    .merge(each.place().text(), 1, Integer::sum));
    if (link.means().found() && !link.shared()) {
      String text = Simplified.of(link.target().map(Place::text).orElse(""));
      for (String word : words(name)) {
        Set<String> known = renderings.computeIfAbsent(word, key -> new LinkedHashSet<>());
        if (known.size() < MOST_RENDERINGS) {
          known.add(text);
          SEPARATORS
              .splitAsStream(text)
              .filter(part -> part.length() >= SHORTEST)
              .forEach(known::add);
        }
      }
    }
  }

  private void place(NameLink link, int pair) {
    if (link.means().found()) {
      String text = Simplified.of(link.target().map(Place::text).orElse(""));
      for (String part : (text + " " + SEPARATORS.matcher(text).replaceAll(" ")).split(" ")) {
        if (part.length() >= SHORTEST) {
          pairs.computeIfAbsent(part, key -> new TreeSet<>()).add(pair);
        }
      }
    }
  }

  /** Whether the translation names nearby whom it names here: the Dane, called by his name. */
  boolean isNamedNearby(Stranger stranger, int pair) {
    return !pairs
        .getOrDefault(Simplified.of(stranger.place().text()), new TreeSet<>())
        .subSet(pair - NEARBY, pair + NEARBY + 1)
        .isEmpty();
  }

  /** The name without a possessive ending. */
  static String key(NameLink link) {
    String text = link.name().text().replace('’', '\'');
    return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
  }

  static List<String> words(String name) {
    return List.of(name.split(" "));
  }

  /**
   * Whether a text holds what elsewhere stands for the name, or for a longer one with its words.
   */
  boolean isRendered(NameLink link, String simplified) {
    return words(key(link)).stream()
        .filter(word -> word.length() > SHORTEST)
        .flatMap(word -> renderings.getOrDefault(word, Set.of()).stream())
        .anyMatch(each -> each.length() >= SHORTEST && simplified.contains(each));
  }

  /** Whether the name is seldom found: then it is translated in a way that is not known. */
  boolean isSeldomFound(NameLink link) {
    int without = lost.getOrDefault(key(link), 0);
    return without > 1 && without > found.getOrDefault(key(link), 0);
  }

  /** Whether the document renders the name again and again, and this mention alone has nothing. */
  boolean isAlwaysFound(NameLink link, int least) {
    return foundCount(link) >= least && lost.getOrDefault(key(link), 0) == 1;
  }

  /** Whether what may have taken its place does so again and again, as a rendering does. */
  boolean isUsual(NameLink link) {
    if (foundCount(link) > 0
        || link.stranger().filter(each -> each.sort() == Stranger.Sort.SOUND).isEmpty()) {
      return false;
    }
    Map<String, Integer> all = strangers.getOrDefault(key(link), Map.of());
    return link.stranger().filter(each -> all.getOrDefault(each.place().text(), 0) > 1).isPresent();
  }

  private int foundCount(NameLink link) {
    return found.getOrDefault(key(link), 0);
  }

  static boolean isFound(NameLink link) {
    return link.means().found() && link.means() != Means.TRANSLATED;
  }
}
