package org.bilint.polarity;

import java.util.List;
import java.util.Locale;
import org.bilint.align.words.SourceWord;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells the direction of figures in the English of a bead. */
final class EnglishDirections {

  private static final String MARKS = ",;:.?!—–\"“”";

  /** How many words before a figure its verb may stand: reducing the cost of licences by 5%. */
  private static final int FAR = 14;

  /** The same where "by" stands before the figure, which leaves no doubt that one is there. */
  private static final int FAR_BY = 24;

  /** How many words behind a figure its ", up from" may follow. */
  private static final int LATE = 6;

  /** How many words an aside may have. */
  private static final int ASIDE = 20;

  /** How many light words may stand between a figure and its direction. */
  private static final int LIGHT = 7;

  /** How many words before a direction may deny it. */
  private static final int DENIAL = 5;

  private final DirectionTable table = DirectionTable.load("en", " ");
  private final List<SourceWord> words;
  private final boolean[] figures;

  /** A phrase of words, from and to, and its direction; null for an idiom that tells none. */
  private record Found(int from, int to, @Nullable Direction direction) {}

  /**
   * @param figures which of the words stand in a quantity
   */
  EnglishDirections(List<SourceWord> words, boolean[] figures) {
    this.words = words;
    this.figures = figures;
  }

  /** The direction of the figure in some words, or null if nothing tells it plainly. */
  @Nullable Reading of(int from, int to) {
    Reading before = before(from);
    if (before != null && before.close()) {
      return before;
    }
    Reading behind = behind(to);
    if (behind != null) {
      // Reduced costs 26% more: the two together say neither.
      boolean torn = before != null && before.direction() != behind.direction();
      return torn ? null : behind;
    }
    Reading late = late(to);
    return late != null ? late : before;
  }

  /** 2.4 million viewers, up from 1.7 million. */
  private @Nullable Reading late(int to) {
    for (int i = to; i + 1 < words.size() && i - to < LATE; i++) {
      boolean divided = isDivided(i - 1, i);
      if (divided && text(i + 1).equals("from")) {
        Direction direction = table.of("noun-", text(i));
        return direction == null || i == to && !between(i - 1, i).startsWith(",")
            ? null
            : reading(new Found(i, i + 1, direction), true);
      }
      boolean date = figures[i] && (text(i - 1).equals("by") || text(i - 1).equals("in"));
      if (divided || figures[i] && !date) {
        return null;
      }
    }
    return null;
  }

  /** The last word before an aside between commas, or -1: growth, with new shops, was 2%. */
  private int beforeAside(int word, int figure) {
    for (int i = word + 1; i < figure; i++) {
      if (!table.has("copula", text(i)) && !table.has("glue", text(i))) {
        return -1;
      }
    }
    if (word + 1 == figure || !table.has("copula", text(word + 1))) {
      return -1;
    }
    for (int i = word; i > 0 && word - i < ASIDE && !figures[i]; i--) {
      if (isDivided(i - 1, i)) {
        return between(i - 1, i).startsWith(",") ? i - 1 : -1;
      }
    }
    return -1;
  }

  private @Nullable Reading before(int figure) {
    boolean close = true;
    int light = 0;
    boolean passed = false;
    int last = figure;
    int steps = 0;
    boolean aside = false;
    int far = figure > 0 && text(figure - 1).equals("by") ? FAR_BY : FAR;
    for (int i = figure - 1; i >= 0 && steps < far; i--, steps++) {
      if (isDivided(i, last) && !between(i, last).contains(")")) {
        i = aside ? -1 : beforeAside(i, figure);
        if (i < 0) {
          return null;
        }
        aside = true;
        last = i + 1;
      }
      i = skipAside(i, last);
      if (i < 0) {
        return null;
      }
      last = i;
      Found found = endingAt(i);
      if (found == null && table.has("better", text(i)) && hasAsset(i, figure)) {
        found = new Found(i, i + 1, Direction.UP);
      }
      if (found != null) {
        boolean subject = aside && table.of("noun-", text(i)) != null;
        return found.direction == null ? null : reading(found, close || subject);
      }
      if (figures[i]) {
        if (!passed && !isJoint(i + 1) && !isJoint(figure - 1)) {
          return null;
        }
        passed = true;
        continue;
      }
      String text = text(i);
      boolean glue = table.has("glue", text);
      // "by" binds a figure to its verb over any noun.
      if (!glue || light > LIGHT) {
        close &= passesBy(i + 1, figure);
      }
      light++;
    }
    return null;
  }

  /** Whether what is between two words is better when it is more: improves margins by 10%. */
  private boolean hasAsset(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (table.has("asset", text(i))) {
        return true;
      }
    }
    return false;
  }

  /** The word before an aside in brackets that ends between two words, or the word itself. */
  private int skipAside(int word, int next) {
    if (!between(word, next).contains(")")) {
      return word;
    }
    int i = word;
    while (i > 0 && word - i < ASIDE && !between(i - 1, i).contains("(")) {
      i--;
    }
    return i - 1;
  }

  private String between(int a, int b) {
    Place first = words.get(a).place();
    Place second = words.get(b).place();
    boolean same = first.segment().equals(second.segment());
    return same && b > a
        ? first.segment().text().substring(first.span().end(), second.span().start())
        : "";
  }

  /** Whether a figure goes on from the one before: 5% to 6%, $3 billion or 5%. */
  private boolean isJoint(int word) {
    String text = text(word);
    return figures[word] || text.equals("to") || text.equals("or") || text.equals("and");
  }

  private boolean passesBy(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text(i).equals("by")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Reading behind(int to) {
    int last = to - 1;
    Direction compared = isShare(to - 2) ? table.of("compared-", text(to - 1)) : null;
    if (compared != null) {
      return reading(new Found(to - 1, to, compared), true);
    }
    for (int i = to; i < words.size() && i - to < 4; i++) {
      if (isDivided(last, i) || figures[i]) {
        return null;
      }
      last = i;
      Direction direction = table.of("noun-", text(i));
      if (direction == null && i == to && isShare(to - 1)) {
        direction = table.of("compared-", text(i));
      }
      if (direction != null) {
        boolean next = i + 1 < words.size() && !isDivided(i, i + 1);
        boolean taken = next && (figures[i + 1] || i + 2 < words.size() && isTaking(i + 1));
        return taken ? null : reading(new Found(i, i + 1, direction), true);
      }
      if (!table.has("behind", text(i)) && i > to) {
        return null;
      }
    }
    return null;
  }

  /** Whether a figure that ends with a word can be more or less: 30% more, not 30 more. */
  private boolean isShare(int word) {
    String text = word < 0 ? "" : text(word);
    return text.endsWith("%")
        || text.startsWith("percent")
        || text.equals("times")
        || word >= 0 && word + 1 < words.size() && between(word, word + 1).startsWith("%");
  }

  /** Whether a word behind a direction draws it to the next figure: $5 billion, up by 3%. */
  private boolean isTaking(int word) {
    return (text(word).equals("by") || text(word).equals("about")) && figures[word + 1];
  }

  private @Nullable Reading reading(Found found, boolean close) {
    Direction direction = found.direction;
    if (direction == null) {
      return null;
    }
    for (int i = found.from - 1; i >= 0 && found.from - i <= DENIAL; i--) {
      if (table.has("not", text(i))) {
        return null;
      }
      if (i == found.from - 1 && table.has("turned", text(i))) {
        direction = direction.opposite();
      }
    }
    Place first = words.get(found.from).place();
    Place last = words.get(found.to - 1).place();
    Place place = new Place(first.segment(), new Span(first.span().start(), last.span().end()));
    return new Reading(direction, place, close);
  }

  /** The longest phrase of the table that ends with a word. */
  private @Nullable Found endingAt(int end) {
    Found found = null;
    StringBuilder phrase = new StringBuilder();
    for (int i = end; i >= 0 && end - i < table.longest(); i--) {
      phrase.insert(0, text(i) + (i < end ? " " : ""));
      String text = phrase.toString();
      Direction direction = table.of("", text);
      if (table.has("none", text)) {
        found = new Found(i, end + 1, null);
      } else if (direction != null) {
        found = new Found(i, end + 1, direction);
      }
      if (i > 0 && isDivided(i - 1, i)) {
        break;
      }
    }
    if (found != null && found.direction != null && found.to < words.size()) {
      // An idiom that begins with the word: up against.
      String two = text(end) + " " + text(end + 1);
      if (table.has("none", two) && !figures[end + 1]) {
        return new Found(end, end + 1, null);
      }
    }
    return found;
  }

  private String text(int word) {
    return words.get(word).word().text().toLowerCase(Locale.ROOT);
  }

  private boolean isDivided(int a, int b) {
    Place first = words.get(a).place();
    Place second = words.get(b).place();
    if (!first.segment().equals(second.segment())) {
      return true;
    }
    String text = first.segment().text();
    for (int i = first.span().end(); i < second.span().start(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
