package org.bilint.align;

import java.util.List;

/** How two linked mentions differ; no differences means that they say the same. */
public record Comparison(List<Difference> differences) {

  public static final Comparison SAME = new Comparison(List.of());

  public Comparison {
    differences = List.copyOf(differences);
  }

  public boolean same() {
    return differences.isEmpty();
  }
}
