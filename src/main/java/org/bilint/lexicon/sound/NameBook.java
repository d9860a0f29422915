package org.bilint.lexicon.sound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.lexicon.Simplified;
import org.bilint.text.CharMap;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/**
 * The names whose Chinese renderings are known, looked up from either side. Chinese is compared in
 * Simplified characters. Safe for use by several threads.
 */
public final class NameBook {

  /**
   * A known rendering in a Chinese text.
   *
   * @param names the English names that it may stand for
   */
  public record Sighting(Span span, Set<String> names) {}

  private final Map<String, List<KnownName>> exact = new HashMap<>();
  private final Map<String, List<KnownName>> folded = new HashMap<>();
  private final Map<String, Set<String>> byRendering = new LinkedHashMap<>();
  private final CharMap<Integer> longestByFirst = new CharMap<>();

  private NameBook() {}

  /** Read on first use, and only then. */
  private static final class Bundled {
    static final NameBook BOOK = load();

    private static NameBook load() {
      List<KnownName> names = new ArrayList<>();
      for (DataTable.Row row : DataTable.load("names/index.txt")) {
        names.addAll(NameTable.load("names/" + row.cells(1).get(0).strip()));
      }
      return of(names);
    }
  }

  /** The book of the project. */
  public static NameBook bundled() {
    return Bundled.BOOK;
  }

  /** A book of these names. */
  public static NameBook of(List<KnownName> names) {
    NameBook book = new NameBook();
    names.forEach(book::add);
    return book;
  }

  private void add(KnownName name) {
    exact.computeIfAbsent(name.text(), key -> new ArrayList<>()).add(name);
    if (name.kind() != KnownName.Kind.ACRONYM) {
      folded.computeIfAbsent(fold(name.text()), key -> new ArrayList<>()).add(name);
    }
    if (!name.isOneThing()) {
      return;
    }
    for (String written : name.all(LanguageTag.ZH_CN)) {
      String rendering = Simplified.of(written);
      byRendering.computeIfAbsent(rendering, key -> new LinkedHashSet<>()).add(name.text());
      Integer longest = longestByFirst.get(rendering.charAt(0));
      if (longest == null || longest < rendering.length()) {
        longestByFirst.put(rendering.charAt(0), rendering.length());
      }
    }
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** All names, sorted by how they are written. */
  public List<KnownName> names() {
    List<KnownName> names = new ArrayList<>();
    new TreeMap<>(exact).values().forEach(names::addAll);
    return names;
  }

  /** What is known of a name: those written in just this way, else those that differ in case. */
  public List<KnownName> find(String english) {
    List<KnownName> same = exact.get(english);
    return Collections.unmodifiableList(
        same != null ? same : folded.getOrDefault(fold(english), List.of()));
  }

  /** All renderings of a name in Simplified characters, those of one language first. */
  public List<String> renderings(KnownName name, LanguageTag first) {
    return name.all(first).stream().map(Simplified::of).distinct().toList();
  }

  /**
   * The English names that a rendering, in Simplified characters, stands for. Acronyms and demonyms
   * have no part in it: theirs are common words.
   */
  public Set<String> namesOf(String rendering) {
    return Collections.unmodifiableSet(byRendering.getOrDefault(rendering, Set.of()));
  }

  /**
   * The known renderings in a text in Simplified characters, from left to right, the longest first,
   * none inside another.
   *
   * @param least the fewest characters of a rendering
   */
  public List<Sighting> scan(CharSequence chinese, int least) {
    List<Sighting> sightings = new ArrayList<>();
    int i = 0;
    while (i < chinese.length()) {
      Integer longest = longestByFirst.get(chinese.charAt(i));
      int length = longest == null ? 0 : Math.min(longest, chinese.length() - i);
      while (length >= least
          && !byRendering.containsKey(chinese.subSequence(i, i + length).toString())) {
        length--;
      }
      if (length >= Math.max(1, least)) {
        Span span = new Span(i, i + length);
        sightings.add(new Sighting(span, namesOf(span.of(chinese))));
        i += length;
      } else {
        i++;
      }
    }
    return sightings;
  }
}
