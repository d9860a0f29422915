package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import org.bilint.text.Block;
import org.bilint.text.Segment;

/** A block in the making: still made of lines, and not yet told who speaks. */
record Draft(Block.Kind kind, List<Line> source, List<Line> target) {

  Draft {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("an empty draft");
    }
  }

  static Draft speech(List<Line> source, List<Line> target) {
    return new Draft(Block.Kind.SPEECH, source, target);
  }

  static Draft speaker(List<Line> source, List<Line> target) {
    return new Draft(Block.Kind.SPEAKER, source, target);
  }

  boolean isSpeaker() {
    return kind == Block.Kind.SPEAKER;
  }

  /** The lines in the opposite order, for a document that was read from its end. */
  Draft reversed() {
    return new Draft(kind, reversed(source), reversed(target));
  }

  static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list.size());
    for (int i = list.size() - 1; i >= 0; i--) {
      copy.add(list.get(i));
    }
    return copy;
  }

  static List<Segment> segments(List<Line> lines) {
    return lines.stream().map(Line::segment).toList();
  }
}
