package org.bilint.report;

/**
 * Writes HTML. Every text and every attribute is escaped here and nowhere else, so that no caller
 * can forget to.
 */
final class Html {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /** An opening tag; the attributes are names and values in turn. */
  Html open(String tag, String... attributes) {
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

  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** A whole element with nothing but text in it. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** Our own style or script, whose hash the page's policy names. */
  Html raw(String tag, String content) {
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
