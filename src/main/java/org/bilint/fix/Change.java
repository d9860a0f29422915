package org.bilint.fix;

import org.bilint.text.Span;

/**
 * What stands at a span of the document gives way to a text, for a rule.
 *
 * @param span counted from the start of the document; empty where something is only added
 */
record Change(String rule, Span span, String text) {

  int growth() {
    return text.length() - span.length();
  }
}
