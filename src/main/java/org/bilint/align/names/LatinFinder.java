package org.bilint.align.names;

import java.util.Optional;
import org.bilint.align.names.Sought.Found;
import org.bilint.annotate.Name;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/** The name's own letters, as whole words; those of acronyms in the same case. */
final class LatinFinder implements NameFinder {

  @Override
  public Optional<Found> find(Sought name, TargetText text, LanguageTag language) {
    boolean exact = name.kind() == Name.Kind.ACRONYM || NameWords.isAllCapitals(name.text());
    return find(name.text(), !exact, text, name.window(text))
        .map(span -> new Found(text, span, Means.LATIN, span.length()))
        .or(() -> core(name, text));
  }

  /** Kuiper for Project Kuiper: looked for now, lest a bare Kuiper later on take its place. */
  private static Optional<Found> core(Sought name, TargetText text) {
    if (name.words().size() == 1 || name.distinctive().size() != 1) {
      return Optional.empty();
    }
    return find(name.distinctive().get(0), false, text, name.window(text))
        .map(span -> new Found(text, span, Means.PART, span.length()));
  }

  static Optional<Span> find(String word, boolean anyCase, TargetText text, Span within) {
    CharSequence free = text.freeAsWritten();
    for (int at = within.start(); at + word.length() <= within.end(); at++) {
      if (same(free, at, word, anyCase)
          && (at == 0 || !isInWord(free.charAt(at - 1)))
          && (at + word.length() == free.length() || !isInWord(free.charAt(at + word.length())))) {
        return Optional.of(new Span(at, at + word.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean same(CharSequence text, int at, String word, boolean anyCase) {
    for (int i = 0; i < word.length(); i++) {
      char a = text.charAt(at + i);
      char b = word.charAt(i);
      boolean equal = a == b || (a == '’' && b == '\'') || (a == '\u00a0' && b == ' ');
      if (!equal && (!anyCase || Character.toLowerCase(a) != Character.toLowerCase(b))) {
        return false;
      }
    }
    return true;
  }

  /** Han characters are letters to Java, but they end a Latin word. */
  static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) && c < '\u2e80';
  }
}
