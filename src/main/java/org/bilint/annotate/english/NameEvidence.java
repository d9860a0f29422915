package org.bilint.annotate.english;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.annotate.Name.Certainty;
import org.bilint.annotate.Name.Kind;
import org.bilint.annotate.Word;
import org.bilint.text.RegionMemo;
import org.jspecify.annotations.Nullable;

/** What a whole document shows of its names: how often a word has a capital, and who is who. */
final class NameEvidence {

  private static final RegionMemo<Boolean> LOWER =
      new RegionMemo<>(14, text -> Piece.shapeOf(text) == Piece.Shape.LOWER);

  /** A number that grows. */
  private static final class Count {
    private int number;
  }

  private final Map<String, Count> lowers = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<String, Kind> kinds = new HashMap<>();

  /** How often a word is a part of some person's full name. */
  private final Map<String, Integer> persons = new HashMap<>();

  private NameEvidence() {}

  static NameEvidence of(List<Annotated> document) {
    NameEvidence evidence = new NameEvidence();
    for (Annotated annotated : document) {
      for (Word word : annotated.words()) {
        if (LOWER.of(word.text())) {
          evidence.lowers.computeIfAbsent(word.text(), any -> new Count()).number++;
        }
      }
      annotated.names().forEach(evidence::add);
    }
    return evidence;
  }

  private void add(Name name) {
    if (name.certainty() == Certainty.POSSIBLE) {
      return;
    }
    names.merge(name.text(), 1, Integer::sum);
    if (name.kind() != Kind.OTHER) {
      kinds.putIfAbsent(name.text(), name.kind());
    }
    String[] parts = name.text().split(" ");
    boolean full =
        name.kind() == Kind.PERSON && parts.length > 1 && name.certainty() == Certainty.SURE;
    if (full) {
      persons.merge(parts[0], 1, Integer::sum);
      persons.merge(parts[parts.length - 1], 1, Integer::sum);
    }
  }

  int inLowerCase(String word) {
    Count count = lowers.get(word.toLowerCase(Locale.ROOT));
    return count == null ? 0 : count.number;
  }

  /** How often it is a name, likely or sure. */
  int asName(String word) {
    return names.getOrDefault(word, 0);
  }

  boolean isPartOfPerson(String word) {
    return persons.containsKey(word);
  }

  /** What bears the name, if some place in the document tells. */
  @Nullable Kind kind(String name) {
    return kinds.get(name);
  }
}
