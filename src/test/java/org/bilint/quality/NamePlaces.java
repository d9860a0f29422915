package org.bilint.quality;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.quality.NamePlace.Kind;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.Span;

/** Finds names and their renderings in human translations without any of bilint's knowledge. */
final class NamePlaces {

  private static final Pattern LATIN =
      Pattern.compile("[A-Za-z][\\w&.'’-]*(?: [A-Za-z][\\w&.'’-]*)*");
  private static final Pattern DOT = Pattern.compile("[·‧•・．]");
  private static final int LONGEST = 5;
  private static final String BRACKETS = "(（[)）]";

  private final List<Pair> pairs;
  private final NameGlosses glosses;
  private final Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
  private final List<NamePlace> found = new ArrayList<>();

  private NamePlaces(List<Pair> pairs, NameGlosses glosses) {
    this.pairs = pairs;
    this.glosses = glosses;
  }

  /** The places in text order, or none if the dictionary is not there. */
  static Optional<List<NamePlace>> of(List<Pair> pairs) throws IOException {
    Set<String> words = new TreeSet<>();
    for (Pair pair : pairs) {
      for (Span run : CapitalRuns.of(pair.english())) {
        words.add(run.of(pair.english()));
        words.addAll(List.of(run.of(pair.english()).split(" ")));
      }
    }
    return NameGlosses.load(words).map(glosses -> new NamePlaces(pairs, glosses).find());
  }

  private List<NamePlace> find() {
    RecurringNames recurring = RecurringNames.of(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      for (Span run : CapitalRuns.of(pairs.get(i).english())) {
        dictionary(i, run);
        dotted(i, run);
        String name = run.of(pairs.get(i).english());
        rendered(Kind.RECURRING, i, run, pairs.get(i).chinese(), recurring.of(name));
      }
      latin(i);
    }
    found.sort(Comparator.comparingInt(NamePlace::segment).thenComparing(NamePlace::chinese));
    return found;
  }

  private void dictionary(int i, Span run) {
    Pair pair = pairs.get(i);
    if (!CapitalRuns.opensSentence(pair.english(), run)) {
      rendered(
          Kind.DICTIONARY, i, run, simplified(pair.chinese()), glosses.of(run.of(pair.english())));
    }
  }

  /** The one place in a Chinese text where the longest of some renderings stands. */
  private void rendered(Kind kind, int i, Span run, String chinese, Collection<String> renderings) {
    List<String> there =
        renderings.stream()
            .filter(chinese::contains)
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    if (there.isEmpty() || once(chinese, there.get(0)) < 0) {
      return;
    }
    int at = chinese.indexOf(there.get(0));
    Span span = new Span(at, at + there.get(0).length());
    // Another gloss elsewhere in the sentence may as well be the rendering.
    boolean nested = there.stream().allMatch(g -> at <= chinese.indexOf(g) && isOnce(chinese, g));
    boolean beside =
        (span.start() > 0
                && DOT.matcher(chinese.substring(span.start() - 1, span.start())).matches())
            || (span.end() < chinese.length()
                && DOT.matcher(chinese.substring(span.end(), span.end() + 1)).matches());
    if (nested && !beside && there.stream().allMatch(there.get(0)::contains)) {
      add(new NamePlace(kind, i, pairs.get(i), run, span));
    }
  }

  /** A person's two names around a dot: the dictionary knows one of them, sound the other. */
  private void dotted(int i, Span run) {
    Pair pair = pairs.get(i);
    String[] parts = run.of(pair.english()).split(" ");
    if (parts.length != 2) {
      return;
    }
    String plain = simplified(pair.chinese());
    List<Span> spans = new ArrayList<>();
    Matcher dots = DOT.matcher(plain);
    while (dots.find()) {
      int first = known(plain, glosses.of(parts[0]), dots.start(), true);
      int second = known(plain, glosses.of(parts[1]), dots.end(), false);
      if (first > 0 || second > 0) {
        int before = first > 0 ? first : usual(plain, dots.start() - 1, -1);
        int after = second > 0 ? second : usual(plain, dots.end(), 1);
        if (before > 0 && after > 0) {
          spans.add(new Span(dots.start() - before, dots.end() + after));
        }
      }
    }
    if (spans.size() == 1) {
      add(new NamePlace(Kind.DOTTED, i, pair, run, spans.get(0)));
    }
  }

  /** How long the gloss is that ends, or begins, at a place; 0 if none does. */
  private static int known(String chinese, Set<String> glosses, int at, boolean ends) {
    return glosses.stream()
        .filter(gloss -> chinese.startsWith(gloss, ends ? at - gloss.length() : at))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** How many characters from a place on, in a direction, are such as write names. */
  private int usual(String chinese, int from, int step) {
    int length = 0;
    for (int i = from; i >= 0 && i < chinese.length() && length < LONGEST; i += step) {
      if (!glosses.isUsual(chinese.charAt(i))) {
        break;
      }
      length++;
    }
    return length;
  }

  private void latin(int i) {
    Pair pair = pairs.get(i);
    String chinese = pair.chinese();
    Matcher runs = LATIN.matcher(chinese);
    while (runs.find()) {
      String run = runs.group().replaceFirst("[.'’-]+$", "");
      int end = runs.start() + run.length();
      boolean bracketed = isBracket(chinese, runs.start() - 1) || isBracket(chinese, end);
      int at = once(pair.english(), run);
      if (!bracketed
          && run.length() > 1
          && !CapitalRuns.isNoName(run)
          && Character.isUpperCase(run.charAt(0))
          && at >= 0
          && isWhole(pair.english(), at, at + run.length())
          && isOnce(chinese, run)) {
        Span english = new Span(at, at + run.length());
        found.add(new NamePlace(Kind.LATIN, i, pair, english, new Span(runs.start(), end)));
      }
    }
  }

  /** What stands in Latin as well, in brackets or out of them, is not gone when one is. */
  private void add(NamePlace place) {
    boolean kept = false;
    for (String word : place.name().split(" ")) {
      kept |= place.pair().chinese().contains(word);
    }
    boolean once = isOnce(place.pair().english(), place.name());
    if (!kept && once && found.stream().noneMatch(place::clashes)) {
      found.add(place);
    }
  }

  /** Character for character, or the text itself where that cannot be. */
  private String simplified(String chinese) {
    String plain = simplified.transliterate(chinese);
    return plain.length() == chinese.length() ? plain : chinese;
  }

  private static boolean isWhole(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean isBracket(String text, int at) {
    int near = at >= 0 && at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return near >= 0 && near < text.length() && BRACKETS.indexOf(text.charAt(near)) >= 0;
  }

  private static boolean isOnce(String text, String part) {
    return once(text, part) >= 0;
  }

  /** Where a part stands, if it does so once; else -1. */
  private static int once(String text, String part) {
    int at = text.indexOf(part);
    return at == text.lastIndexOf(part) ? at : -1;
  }
}
