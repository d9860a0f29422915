package org.bilint.rules;

import java.util.List;
import java.util.Locale;
import org.bilint.align.names.NameLink;
import org.bilint.lexicon.Simplified;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * One rendering of a name in a document.
 *
 * @param target the rendering with the Latin words of the name beside it
 * @param form the rendering in Simplified characters and lower case, without separators and titles
 * @param position how many English words of the document stand before it
 */
record NameUse(NameLink link, Place target, String form, int position) {

  private static final String SEPARATORS = "·‧・．•∙ -–—";
  private static final String OPENING = "(（[【";
  private static final String CLOSING = ")）]】";
  private static final List<String> TITLES =
      List.of("先生", "女士", "小姐", "博士", "教授", "公司", "集团", "集團");

  static NameUse of(NameLink link, int position) {
    Place target = widened(link);
    return new NameUse(link, target, form(target.text()), position);
  }

  /** 亞馬遜 DSP for Amazon DSP of which only 亞馬遜 was found. */
  private static Place widened(NameLink link) {
    Place place = link.target().orElseThrow();
    String line = place.segment().text();
    String name = NameRecord.key(link).toLowerCase(Locale.ROOT);
    int end = place.span().end();
    int next = end < line.length() && line.charAt(end) == ' ' ? end + 1 : end;
    int word = next;
    while (word < line.length() && isLatin(line.charAt(word))) {
      word++;
    }
    String latin = line.substring(next, word).toLowerCase(Locale.ROOT);
    boolean part =
        latin.length() > 1
            && List.of(name.split(" ")).contains(latin)
            && !place.text().toLowerCase(Locale.ROOT).contains(latin);
    return part ? new Place(place.segment(), new Span(place.span().start(), word)) : place;
  }

  private static String form(String text) {
    StringBuilder form = new StringBuilder();
    String plain = Simplified.of(text).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        break;
      }
      if (SEPARATORS.indexOf(c) < 0) {
        form.append(c);
      }
    }
    String bare = form.toString();
    for (String title : TITLES) {
      if (bare.endsWith(title) && bare.length() > title.length() + 1) {
        bare = bare.substring(0, bare.length() - title.length());
      }
    }
    return bare;
  }

  /** Whether the other script stands beside it in brackets, or it stands in them itself. */
  boolean isExplained() {
    Segment segment = target.segment();
    int before = at(segment.text(), target.span().start() - 1, -1);
    int after = at(segment.text(), target.span().end(), 1);
    return has(segment.text(), target.span().start() - 1, "@./_")
        || has(segment.text(), target.span().end(), "@_")
        || has(segment.text(), before, OPENING)
        || has(segment.text(), after, OPENING)
        || has(segment.text(), after, CLOSING);
  }

  private static int at(String line, int from, int step) {
    int i = from;
    while (i >= 0 && i < line.length() && line.charAt(i) == ' ') {
      i += step;
    }
    return i;
  }

  private static boolean has(String line, int at, String characters) {
    return at >= 0 && at < line.length() && characters.indexOf(line.charAt(at)) >= 0;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }

  /**
   * Whether a reader takes both for one rendering: the same, a part of it, an abbreviation that
   * takes some of its characters, or renderings of different parts of the name.
   */
  boolean isLike(NameUse other) {
    if (isLatin() && other.isLatin()) {
      return true;
    }
    String longer = form.length() >= other.form.length() ? form : other.form;
    String shorter = form.length() >= other.form.length() ? other.form : form;
    if (longer.contains(shorter)) {
      return true;
    }
    if (!isHan() || !other.isHan()) {
      return false;
    }
    int at = 0;
    boolean shared = false;
    for (int i = 0; i < longer.length(); i++) {
      at += at < shorter.length() && longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
      shared |= shorter.indexOf(longer.charAt(i)) >= 0;
    }
    return at == shorter.length() || !shared;
  }

  /** Whether both are Chinese and have characters in common. */
  boolean isNear(NameUse other) {
    return isHan() && other.isHan() && form.chars().anyMatch(c -> other.form.indexOf(c) >= 0);
  }

  /** Nothing but the name's own letters. */
  private boolean isLatin() {
    return form.chars().noneMatch(Character::isIdeographic) && key().contains(form);
  }

  private boolean isHan() {
    return form.chars().allMatch(Character::isIdeographic);
  }

  private String key() {
    return form(NameRecord.key(link));
  }
}
