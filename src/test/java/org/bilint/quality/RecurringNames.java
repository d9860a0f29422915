package org.bilint.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/**
 * Names that recur in a set together with one string of Chinese characters, which stands nowhere
 * else in the set.
 */
final class RecurringNames {

  private static final int LEAST = 3;
  private static final int MOST = 60;
  private static final int LONGEST = 5;
  private static final double NEARLY_ALL = 0.8;

  /** Characters of the grammar, which a rendering hardly begins or ends with. */
  private static final String GRAMMAR = "的在是和了與与等為为於于對对將将說说表示也而及並并被由從从向不";

  private final Map<String, String> renderings = new TreeMap<>();

  private RecurringNames() {}

  static RecurringNames of(List<Pair> pairs) {
    Map<String, Set<Integer>> names = new TreeMap<>();
    Set<String> lower = new TreeSet<>();
    Map<String, Set<Integer>> strings = new HashMap<>();
    for (int i = 0; i < pairs.size(); i++) {
      String english = pairs.get(i).english();
      for (Span run : CapitalRuns.of(english)) {
        for (String word : run.of(english).split(" ")) {
          names.computeIfAbsent(word, k -> new TreeSet<>()).add(i);
        }
      }
      lower.addAll(List.of(english.split("[^\\p{L}]+")));
      strings(pairs.get(i).chinese(), i, strings);
    }
    RecurringNames found = new RecurringNames();
    Map<Set<Integer>, List<String>> together = new HashMap<>();
    names.forEach((n, in) -> together.computeIfAbsent(in, k -> new ArrayList<>()).add(n));
    names.forEach(
        (name, in) -> {
          boolean common =
              lower.contains(name.toLowerCase(Locale.ROOT)) || CapitalRuns.isNoName(name);
          boolean single = together.get(in).size() == 1;
          if (!common && single && in.size() >= LEAST && in.size() <= MOST) {
            found.add(name, in, pairs, strings);
          }
        });
    return found;
  }

  Set<String> of(String name) {
    String rendering = renderings.get(name);
    return rendering == null ? Set.of() : Set.of(rendering);
  }

  private void add(
      String name, Set<Integer> in, List<Pair> pairs, Map<String, Set<Integer>> strings) {
    Map<String, Set<Integer>> candidates = new TreeMap<>();
    for (int i : in) {
      for (String string : strings(pairs.get(i).chinese())) {
        Set<Integer> where = strings.get(string);
        if (where.size() >= LEAST
            && where.size() >= NEARLY_ALL * in.size()
            && in.containsAll(where)) {
          candidates.put(string, where);
        }
      }
    }
    int best = candidates.values().stream().mapToInt(Set::size).max().orElse(0);
    List<String> longest =
        candidates.keySet().stream()
            .filter(c -> candidates.get(c).size() == best)
            .filter(
                c ->
                    candidates.keySet().stream()
                        .noneMatch(
                            d ->
                                d.length() > c.length()
                                    && d.contains(c)
                                    && candidates.get(d).size() == best))
            .toList();
    if (longest.size() == 1) {
      renderings.put(name, longest.get(0));
    }
  }

  private static void strings(String chinese, int segment, Map<String, Set<Integer>> strings) {
    for (String string : strings(chinese)) {
      strings.computeIfAbsent(string, k -> new TreeSet<>()).add(segment);
    }
  }

  /** The strings of Han characters that may be a rendering. */
  private static Set<String> strings(String chinese) {
    Set<String> strings = new TreeSet<>();
    for (int start = 0; start < chinese.length(); start++) {
      for (int end = start; end < chinese.length() && end < start + LONGEST; end++) {
        if (!Character.isIdeographic(chinese.charAt(end))) {
          break;
        }
        boolean grammar =
            GRAMMAR.indexOf(chinese.charAt(start)) >= 0
                || GRAMMAR.indexOf(chinese.charAt(end)) >= 0;
        if (end > start && !grammar) {
          strings.add(chinese.substring(start, end + 1));
        }
      }
    }
    return strings;
  }
}
