package org.bilint.lexicon.compile;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The words of HanLP's dictionary, with their counts. */
final class HanlpSource {

  /** In what stands for a class of words, such as 未##数 for all numbers. */
  private static final String CLASS_MARK = "##";

  private final Map<String, Integer> counts = new TreeMap<>();
  private final TreeSet<String> names = new TreeSet<>();
  private long total;

  HanlpSource() {
    walk(
        CoreDictionary.trie,
        (word, attribute) -> {
          if (word.indexOf(CLASS_MARK) >= 0) {
            return;
          }
          counts.put(word, attribute.totalFrequency);
          total += attribute.totalFrequency;
          if (Arrays.stream(attribute.nature).anyMatch(HanlpSource::isName)) {
            names.add(word);
          }
        });
  }

  private static boolean isName(Nature nature) {
    return nature.startsWith("nr")
        || nature.startsWith("ns")
        || nature.startsWith("nt")
        || nature.startsWith("nz");
  }

  /** How often each word stands in the corpora that HanLP was made from. */
  Map<String, Integer> counts() {
    return counts;
  }

  double logProbability(double count) {
    return Math.log(count / total);
  }

  /** Whether it is a name, or no word at all. */
  boolean isNameOrUnknown(String word) {
    return names.contains(word) || !counts.containsKey(word);
  }

  /** Receives a word and what the dictionary says of it. */
  interface Receiver<V> {
    void accept(String word, V value);
  }

  /**
   * All words of a double-array trie, which has no list of them. The children of a state with base
   * b are the places whose check is b, each at b + character + 1; the place b itself is a word's
   * end.
   */
  static <V> void walk(DoubleArrayTrie<V> trie, Receiver<V> receiver) {
    int[] base = trie.getBase();
    int[] check = trie.getCheck();
    Map<Integer, List<Integer>> children = new HashMap<>();
    for (int place = 0; place < check.length; place++) {
      if (check[place] > 0) {
        children.computeIfAbsent(check[place], k -> new ArrayList<>(2)).add(place);
      }
    }
    descend(trie, children, base, base[0], new StringBuilder(), receiver);
  }

  private static <V> void descend(
      DoubleArrayTrie<V> trie,
      Map<Integer, List<Integer>> children,
      int[] base,
      int state,
      StringBuilder word,
      Receiver<V> receiver) {
    for (int place : children.getOrDefault(state, List.of())) {
      int c = place - state - 1;
      if (c < 0) {
        if (base[place] < 0) {
          receiver.accept(word.toString(), trie.getValueAt(-base[place] - 1));
        }
      } else {
        word.append((char) c);
        descend(trie, children, base, base[place], word, receiver);
        word.setLength(word.length() - 1);
      }
    }
  }
}
