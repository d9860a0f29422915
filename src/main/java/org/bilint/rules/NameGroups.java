package org.bilint.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.NameLink;
import org.bilint.annotate.Name;
import org.bilint.text.DataTable;

/**
 * The names of a document with their uses: a person's short name belongs to the full one said
 * before, and words such as Project do not tell a name from others.
 */
final class NameGroups {

  private static final int SHORTEST = 3;

  private final Predicate<NameLink> counts;
  private final Set<String> generic = new HashSet<>();

  /**
   * @param counts whether a link counts as a use
   */
  NameGroups(Predicate<NameLink> counts) {
    this.counts = counts;
    for (DataTable.Row row : DataTable.load("names/generic.tsv")) {
      generic.add(row.cells(2).get(0));
    }
  }

  /** In the order of their first uses. */
  Collection<List<NameUse>> of(AlignedDocument document) {
    Map<String, List<NameUse>> groups = new LinkedHashMap<>();
    Map<String, String> fullByWord = new LinkedHashMap<>();
    int position = 0;
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        for (NameLink link : bead.names()) {
          if (counts.test(link)) {
            groups
                .computeIfAbsent(key(link, fullByWord), key -> new ArrayList<>())
                .add(NameUse.of(link, position));
          }
        }
        position += bead.words().source().size();
      }
    }
    return groups.values();
  }

  private String key(NameLink link, Map<String, String> fullByWord) {
    String name = NameRecord.key(link);
    List<String> words = NameRecord.words(name);
    if (link.name().kind() == Name.Kind.PERSON) {
      if (words.size() > 1) {
        words.stream()
            .filter(word -> word.length() >= SHORTEST)
            .forEach(word -> fullByWord.put(word, name));
        return name;
      }
      return fullByWord.getOrDefault(name, name);
    }
    List<String> telling =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> !generic.contains(word))
            .toList();
    return String.join(" ", telling.isEmpty() ? words : telling);
  }
}
