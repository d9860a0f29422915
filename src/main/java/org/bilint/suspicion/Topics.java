package org.bilint.suspicion;

import java.util.Arrays;
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
import org.bilint.text.RegionMemo;

/** What a document speaks about, told by how many of its words belong to a subject. */
final class Topics {

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

  private static final RegionMemo<List<Topic>> BY_WORD = new RegionMemo<>(12, Topics::of);

  private Topics() {}

  /** The subjects of a document's paragraphs. */
  static Set<Topic> of(List<Annotated> speeches) {
    int[] counts = new int[Topic.values().length];
    int all = 0;
    for (Annotated speech : speeches) {
      for (Word word : speech.words()) {
        all++;
        for (Topic topic : BY_WORD.of(word.lemma())) {
          counts[topic.ordinal()]++;
        }
      }
    }
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (Topic topic : Topic.values()) {
      if (counts[topic.ordinal()] > 0 && counts[topic.ordinal()] * SHARE >= all) {
        topics.add(topic);
      }
    }
    return topics;
  }

  private static List<Topic> of(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    return Arrays.stream(Topic.values())
        .filter(topic -> Bundled.WORDS.getOrDefault(topic, Set.of()).contains(lower))
        .toList();
  }
}
