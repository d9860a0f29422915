package org.bilint.audit.view;

import org.bilint.report.Printable;

/** Writes the dashboard's HTML. Every text and attribute is escaped here and nowhere else. */
final class Page {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** An opening tag; the attributes are names and values in turn. */
  Page open(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of <" + tag + "> has no value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Page close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Page text(String text) {
    escape(text);
    return this;
  }

  /** A whole element with nothing but text in it. */
  Page element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Page line() {
    out.append('\n');
    return this;
  }

  /** Our own style or script, whose hash the page's policy names. */
  Page raw(String tag, String content) {
    out.append('<').append(tag).append('>').append(content);
    return close(tag);
  }

  private void escape(String text) {
    String plain = Printable.of(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
