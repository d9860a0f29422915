package org.bilint.annotate;

import org.bilint.text.Span;

/** Something in a segment that the translation must keep. Spans count from the segment's start. */
public sealed interface Mention permits Quantity, DateTime, Label {

  Span span();

  /** The name of this kind in {@code bilint parse}. */
  String kind();

  /** True for what is printed but not insisted on: 一個, "one of", a product's number. */
  boolean weak();
}
