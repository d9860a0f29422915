package org.bilint.coverage;

import org.bilint.text.Place;

/** Addresses of pages and mailboxes, whose words nobody translates. */
final class Addresses {

  /** How far to either side the marks of an address are looked for, in characters. */
  private static final int REACH = 60;

  private Addresses() {}

  /** Whether a word stands in a Latin run without blanks that is an address. */
  static boolean holds(Place place) {
    String text = place.segment().text();
    int start = place.span().start();
    int end = place.span().end();
    while (start > 0 && place.span().start() - start < REACH && isPart(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && end - place.span().end() < REACH && isPart(text.charAt(end))) {
      end++;
    }
    if (end - start == place.span().end() - place.span().start()) {
      return false;
    }
    String run = text.substring(start, end);
    int at = run.indexOf('@');
    return run.contains("://")
        || run.startsWith("www.")
        || (at > 0 && run.indexOf('.', at) > 0)
        || hasDomain(run);
  }

  /** Whether letters stand on both sides of a dot and a path follows: who.int/news. */
  private static boolean hasDomain(String run) {
    int dot = run.indexOf('.');
    int slash = run.indexOf('/');
    return dot > 1 && slash > dot + 2 && Character.isLetter(run.charAt(dot + 1));
  }

  private static boolean isPart(char c) {
    return c > ' ' && c < 0x7f && "()<>[]\",;".indexOf(c) < 0;
  }
}
