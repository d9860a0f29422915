package org.bilint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one file, one override or the command line asks for; what it leaves open is empty. */
public record Layer(
    Reading reading,
    Ruling ruling,
    Limits limits,
    Optional<Stated<FileReference>> baseline,
    List<Suppression> suppressions) {

  public static final Layer NONE =
      new Layer(Reading.NONE, Ruling.NONE, Limits.NONE, Optional.empty(), List.of());

  public Layer {
    suppressions = List.copyOf(suppressions);
  }

  /** What holds where this layer lies above another one. */
  public Layer over(Layer below) {
    List<Suppression> all = new ArrayList<>(below.suppressions);
    all.addAll(suppressions);
    return new Layer(
        reading.over(below.reading),
        ruling.over(below.ruling),
        limits.over(below.limits),
        baseline.or(below::baseline),
        all);
  }
}
