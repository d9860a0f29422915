package org.bilint.score;

import java.util.Map;
import org.bilint.text.Document;

/**
 * The gates of a run, whose documents may have configurations of their own.
 *
 * @param usual for the documents that have none of their own
 * @param byPath by the paths of documents as reports name them
 */
public record Gates(Gate usual, Map<String, Gate> byPath) {

  public Gates {
    byPath = Map.copyOf(byPath);
  }

  /** One gate for all documents. */
  public Gates(Gate gate) {
    this(gate, Map.of());
  }

  public Gate of(Document document) {
    return byPath.getOrDefault(document.path(), usual);
  }
}
