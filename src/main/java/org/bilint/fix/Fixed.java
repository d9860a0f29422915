package org.bilint.fix;

import org.bilint.check.CheckedDocument;

/**
 * A document after its repairs.
 *
 * @param document what it is now, with what is left
 * @param findings how many findings are gone because they were repaired
 */
public record Fixed(CheckedDocument document, int findings) {

  /** The repaired text. */
  public String content() {
    return document.aligned().document().content();
  }
}
