package org.bilint.suspicion;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Word;
import org.bilint.text.DataTable;

/** What a document speaks about, told by how many of its words belong to a subject. */
final class Topics {

  /** A subject, spelled in the tables with an {@code @}. */
  enum Topic {
    FINANCE,
    TECH;

    static Topic of(String word, DataTable.Row row) {
      for (Topic topic : values()) {
        if (topic.name().toLowerCase(Locale.ROOT).equals(word)) {
          return topic;
        }
      }
      throw row.fault("no such topic: " + word);
    }
  }

  /** One word in so many belongs to the subject in a text about it. */
  private static final int SHARE = 40;

  /** Read on first use, and only then. */
  private static final class Bundled {
    static final Map<Topic, Set<String>> WORDS = load();

    private static Map<Topic, Set<String>> load() {
      Map<Topic, Set<String>> words = new EnumMap<>(Topic.class);
      for (DataTable.Row row : DataTable.load("suspicion/topics.tsv")) {
        words
            .computeIfAbsent(Topic.of(row.cells(2).get(0), row), any -> new HashSet<>())
            .addAll(List.of(row.cells().get(1).split(" ")));
      }
      return words;
    }
  }

  private Topics() {}

  /** The subjects of a document. */
  static Set<Topic> of(SourceText text) {
    Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
    int all = 0;
    for (Annotated speech : text.speeches()) {
      for (Word word : speech.words()) {
        all++;
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        Bundled.WORDS.forEach(
            (topic, words) -> {
              if (words.contains(lemma)) {
                counts.merge(topic, 1, Integer::sum);
              }
            });
      }
    }
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (Map.Entry<Topic, Integer> each : counts.entrySet()) {
      if (each.getValue() * SHARE >= all) {
        topics.add(each.getKey());
      }
    }
    return topics;
  }
}
