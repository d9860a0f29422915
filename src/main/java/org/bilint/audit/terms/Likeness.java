package org.bilint.audit.terms;

import org.bilint.audit.Rendered;
import org.bilint.audit.store.StoredRendering;

/** When readers take two renderings of a name for one. */
final class Likeness {

  private Likeness() {}

  /**
   * Both are the name's own letters; or one is a part of the other, as the surname is of the name.
   * Of terms, where a part is another word, only the same form is alike.
   */
  static boolean of(StoredRendering one, StoredRendering other) {
    String first = one.rendered().form();
    String second = other.rendered().form();
    if (first.equals(second)) {
      return true;
    }
    if (one.rendered().kind() == Rendered.Kind.TERM) {
      return false;
    }
    boolean latin = isLatin(first);
    if (latin != isLatin(second)) {
      return false;
    }
    return latin || first.contains(second) || second.contains(first);
  }

  private static boolean isLatin(String form) {
    return form.chars().noneMatch(Character::isIdeographic);
  }
}
