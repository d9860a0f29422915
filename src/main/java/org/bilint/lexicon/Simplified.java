package org.bilint.lexicon;

/**
 * Chinese in Simplified characters, which is how the lexicon holds it. Variants of Taiwan and Hong
 * Kong become what they are variants of; what is no Han character stays as it is.
 */
public final class Simplified {

  private Simplified() {}

  /** Made on first use, and only then. */
  private static final class Table {
    static final SimplifiedTable BUNDLED = Lexicons.base().simplified();
  }

  /** One UTF-16 unit for one: offsets stay. */
  public static String of(CharSequence text) {
    return Table.BUNDLED.of(text);
  }
}
