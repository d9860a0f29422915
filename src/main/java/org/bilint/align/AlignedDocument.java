package org.bilint.align;

import java.util.List;
import org.bilint.text.Document;

/** A document with its pairs in document order. */
public record AlignedDocument(Document document, List<AlignedPair> pairs) {

  public AlignedDocument {
    pairs = List.copyOf(pairs);
  }
}
