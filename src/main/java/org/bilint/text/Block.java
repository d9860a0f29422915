package org.bilint.text;

import java.util.List;
import java.util.Optional;

/**
 * A run of source paragraphs and the run of target paragraphs beside it, as the layout shows them.
 * Usually one of each; which translates which, when there are several or one is missing, is for the
 * aligner to say.
 *
 * @param speaker who is speaking, as the source names them, role included
 */
public record Block(
    Kind kind, Optional<String> speaker, List<Segment> source, List<Segment> target) {

  /** What a block is in the layout. */
  public enum Kind {
    /** A paragraph of running text. */
    SPEECH,
    /** The line that names who speaks next. */
    SPEAKER
  }

  public Block {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("an empty block");
    }
  }
}
