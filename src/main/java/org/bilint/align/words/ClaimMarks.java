package org.bilint.align.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which claim each word of a bead stands in; 0 for none. */
final class ClaimMarks {

  private ClaimMarks() {}

  /** Those that were matched come last, so that they prevail where two claims overlap. */
  static List<Claim> inOrder(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims.size());
    claims.stream().filter(claim -> !claim.isMatched()).forEach(ordered::add);
    claims.stream().filter(Claim::isMatched).forEach(ordered::add);
    return ordered;
  }

  /**
   * Links between the words of the two sides of a claim: one by one where both sides have as many,
   * else each with those that stand at the same share of the way.
   */
  static List<WordLink> links(int[] source, int[] target) {
    Map<Integer, List<Integer>> byClaim = new HashMap<>();
    for (int j = 0; j < target.length; j++) {
      if (target[j] > 0) {
        byClaim.computeIfAbsent(target[j], any -> new ArrayList<>()).add(j);
      }
    }
    List<WordLink> links = new ArrayList<>();
    for (int from = 0; from < source.length; ) {
      int to = from + 1;
      while (to < source.length && source[to] == source[from]) {
        to++;
      }
      List<Integer> targets =
          source[from] > 0 ? byClaim.getOrDefault(source[from], List.of()) : List.of();
      int rows = to - from;
      int columns = targets.size();
      int most = Math.max(rows, columns);
      for (int k = 0; k < most && columns > 0; k++) {
        int row = (int) ((long) k * rows / most);
        int column = (int) ((long) k * columns / most);
        links.add(new WordLink(from + row, targets.get(column), Evidence.CLAIMED, 1));
      }
      from = to;
    }
    return links;
  }

  /** The claim of most units from {@code start} to {@code end}: of its first or its last. */
  static int of(int[] marks, int start, int end) {
    return marks[start] > 0 ? marks[start] : marks[end - 1];
  }

  static boolean[] any(int[] marks) {
    boolean[] any = new boolean[marks.length];
    for (int i = 0; i < marks.length; i++) {
      any[i] = marks[i] > 0;
    }
    return any;
  }
}
