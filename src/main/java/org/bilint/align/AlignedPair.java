package org.bilint.align;

import java.util.List;
import java.util.Optional;
import org.bilint.annotate.Annotated;
import org.bilint.text.Block;

/**
 * Paragraphs that translate each other: one of each as a rule, none on one side where a paragraph
 * has no translation or no source.
 */
public record AlignedPair(
    Block.Kind kind,
    Optional<String> speaker,
    List<Annotated> source,
    List<Annotated> target,
    List<Bead> beads) {

  public AlignedPair {
    source = List.copyOf(source);
    target = List.copyOf(target);
    beads = List.copyOf(beads);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("an empty pair");
    }
  }

  AlignedPair outlined() {
    return new AlignedPair(
        kind,
        speaker,
        source.stream().map(Annotated::outlined).toList(),
        target.stream().map(Annotated::outlined).toList(),
        beads.stream().map(Bead::outlined).toList());
  }
}
