package org.bilint.report;

import java.util.Locale;

/**
 * Writes HTML. Every text and every attribute is escaped here and nowhere else, so that no caller
 * can forget to. What a page in several languages says comes from its wordings, with the key beside
 * it, so that the script can say it in another one.
 */
public final class Html {

  /** Between the values of a phrase; {@link Printable} leaves none in a text. */
  private static final char SEPARATOR = '\n';

  private static final String POLICY =
      "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'";

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Wordings wordings;

  Html(Wordings wordings) {
    this.wordings = wordings;
  }

  /** For a page whose words are in one language, and written as texts. */
  public static Html inOneLanguage() {
    return new Html(Wordings.NONE);
  }

  /**
   * The head of a page that needs nothing else: its policy allows the one style and the one script
   * that it carries, and nothing from anywhere.
   */
  public Html head(String title, Asset style, Asset script) {
    open("html", "lang", "en").line().open("head").line();
    open("meta", "charset", "utf-8").line();
    String policy = POLICY.formatted(style.hash(), script.hash());
    open("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    open("meta", "name", "color-scheme", "content", "light dark").line();
    element("title", title + " · bilint").line();
    raw("style", style.text()).line();
    return close("head").line();
  }

  /** An opening tag; the attributes are names and values in turn. */
  public Html open(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException("an attribute of <" + tag + "> has no value");
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    out.append('>');
    return this;
  }

  /** An opening tag with a name for those who do not see it. */
  Html openNamed(String tag, String key, String... attributes) {
    open(tag, attributes);
    out.setLength(out.length() - 1);
    attribute("aria-label", wordings.say(Phrase.of(key)));
    attribute("data-label", key);
    out.append('>');
    return this;
  }

  /** The same with the name shown as long as nothing is written there. */
  Html openHinting(String tag, String key, String... attributes) {
    openNamed(tag, key, attributes);
    out.setLength(out.length() - 1);
    attribute("placeholder", wordings.say(Phrase.of(key)));
    out.append('>');
    return this;
  }

  public Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  public Html text(String text) {
    escape(text);
    return this;
  }

  /** A whole element with nothing but text in it. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** A whole element with something that the page says. */
  Html say(String tag, Phrase phrase, String... attributes) {
    open(tag, attributes);
    out.setLength(out.length() - 1);
    attribute("data-say", phrase.key());
    if (!phrase.values().isEmpty()) {
      out.append(" data-with=\"");
      for (int i = 0; i < phrase.values().size(); i++) {
        if (i > 0) {
          out.append(SEPARATOR);
        }
        escape(phrase.values().get(i));
      }
      out.append('"');
    }
    out.append('>');
    return text(wordings.say(phrase)).close(tag);
  }

  Html say(String tag, String key, String... attributes) {
    return say(tag, Phrase.of(key), attributes);
  }

  public Html line() {
    out.append('\n');
    return this;
  }

  /** Our own style or script, whose hash the page's policy names. */
  public Html raw(String tag, String content) {
    out.append('<').append(tag).append('>').append(content);
    return close(tag);
  }

  /**
   * Data for the script. What a parser of HTML could take for an end, and what moves the cursor or
   * turns the line, is written as an escape, so that the script reads it as it was.
   */
  Html data(String id, String json) {
    open("script", "type", "application/json", "id", id);
    String plain = Printable.of(json);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '<' || c != plain.charAt(i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return close("script");
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
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
