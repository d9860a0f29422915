package org.bilint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bilint.align.AlignedPair;
import org.bilint.check.Finding;
import org.bilint.text.Block;

/**
 * What one speaker says without anybody in between: the sections of a call.
 *
 * @param speaker empty where the document does not tell
 * @param first the index of its first pair, which may be the line that names the speaker
 * @param pairs how many pairs it has
 * @param findings those shown beside its pairs
 */
record Turn(Optional<String> speaker, int first, int pairs, List<Finding> findings) {

  Turn {
    findings = List.copyOf(findings);
  }

  /** The turns of a document in its order; every pair is in one of them. */
  static List<Turn> of(Result result) {
    List<AlignedPair> pairs = result.pairs();
    List<Integer> starts = starts(pairs);
    NavigableMap<Integer, List<Finding>> findings = new TreeMap<>();
    starts.forEach(start -> findings.put(start, new ArrayList<>()));
    for (Finding finding : result.findings()) {
      result.pairOf(finding).ifPresent(i -> findings.floorEntry(i).getValue().add(finding));
    }
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : pairs.size();
      List<Finding> own = findings.floorEntry(start).getValue();
      turns.add(new Turn(pairs.get(start).speaker(), start, end - start, own));
    }
    return turns;
  }

  /** A turn begins with the line that names a speaker, or where another one is speaking. */
  private static List<Integer> starts(List<AlignedPair> pairs) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      AlignedPair pair = pairs.get(i);
      boolean named = pair.kind() == Block.Kind.SPEAKER;
      if (i == 0 || named || !pair.speaker().equals(pairs.get(i - 1).speaker())) {
        starts.add(i);
      }
    }
    return starts;
  }
}
