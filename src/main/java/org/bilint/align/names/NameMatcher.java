package org.bilint.align.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.align.names.Sought.Found;
import org.bilint.annotate.Sentence;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatch;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * Finds what stands for each name of some sentences in the sentences that translate them. The surer
 * means go first, for all names, and each stretch of the translation stands for one name only.
 */
public final class NameMatcher {

  /** A bound for sentences that are one long list of names. */
  private static final int MOST_RENDERINGS = 100;

  private static final int LONGEST_GIVEN_NAME = 6;

  private final NameBook book;
  private final SoundMatcher matcher;
  private final GenericWords generic = GenericWords.load();
  private final Alarms alarms;
  private final BookFinder full;
  private final SoundFinder sound;
  private final BracketFinder brackets;
  private final List<NameFinder> finders;

  public NameMatcher(Lexicon lexicon, NameBook book, SoundMatcher matcher) {
    this.book = book;
    this.matcher = matcher;
    CommonWords common = new CommonWords(lexicon, book, matcher);
    alarms = new Alarms(book, generic, common);
    full = new BookFinder(book, false);
    DictionaryFinder dictionary = new DictionaryFinder(lexicon, common);
    sound = new SoundFinder(matcher, book, common);
    brackets = new BracketFinder(full, dictionary, sound);
    finders =
        List.of(
            new LatinFinder(),
            full,
            dictionary,
            sound,
            new PartsFinder(full, dictionary, sound),
            new BookFinder(book, true),
            new MetonymFinder());
  }

  /**
   * One link for each name, in their order.
   *
   * @param names the names of the source sentences of a bead, in text order
   * @param target its target sentences
   * @param language the target's
   */
  public List<NameLink> match(List<SourceName> names, List<Sentence> target, LanguageTag language) {
    List<TargetText> texts = target.stream().map(TargetText::new).toList();
    List<Sought> sought = names.stream().map(each -> new Sought(each, generic)).toList();
    List<Sought> longestFirst = new ArrayList<>(sought);
    longestFirst.sort(Comparator.comparing(each -> -each.text().length()));
    for (NameFinder finder : finders) {
      for (Sought name : longestFirst) {
        if (name.found().isEmpty()) {
          seek(name, finder, texts, language);
        }
      }
    }
    share(sought);
    return links(sought, texts);
  }

  private void seek(Sought name, NameFinder finder, List<TargetText> texts, LanguageTag language) {
    for (TargetText text : texts) {
      Optional<Found> found = finder.find(name, text, language);
      if (found.isPresent() && found.get().means() == Means.UNCERTAIN) {
        name.doubt(found.get());
      } else if (found.isPresent()) {
        Span whole = generic.extend(widened(name, found.get(), language), name.words(), text);
        text.take(whole);
        Optional<Span> beside =
            found.get().means() == Means.LATIN
                ? brackets.find(name, text, whole, language)
                : Optional.empty();
        beside.ifPresent(text::take);
        name.settle(found.get().at(whole, beside));
        return;
      }
    }
  }

  /** The whole transliteration where a known rendering is only a part of it: 龐德 of 詹姆斯龐德. */
  private Span widened(Sought name, Found found, LanguageTag language) {
    if (found.means() == Means.LATIN || name.distinctive().size() < 2) {
      return found.span();
    }
    if (found.means() == Means.SOUND) {
      return withGivenName(name, found, language);
    }
    return sound
        .whole(name, found.text(), name.window(found.text()))
        .filter(match -> match.verdict() == SoundMatch.Verdict.FOUND)
        .map(SoundMatch::span)
        .filter(span -> span.contains(found.span()))
        .orElse(found.span());
  }

  /**
   * With the known rendering of the first word that a separator divides from the sound of another.
   */
  private Span withGivenName(Sought name, Found found, LanguageTag language) {
    int dot = found.span().start() - 1;
    if (dot < 1 || !SoundMatcher.isSeparator(found.text().free().charAt(dot))) {
      return found.span();
    }
    Span before = new Span(Math.max(0, dot - LONGEST_GIVEN_NAME), dot);
    return full.find(name.distinctive().get(0), found.text(), before, language)
        .filter(span -> span.end() == dot)
        .map(span -> new Span(span.start(), found.span().end()))
        .orElse(found.span());
  }

  /** One rendering may stand for two mentions, or a part of a name for one given in full before. */
  private static void share(List<Sought> sought) {
    Map<String, Found> byWord = new HashMap<>();
    for (Sought name : sought) {
      name.found()
          .ifPresent(
              found -> {
                byWord.putIfAbsent(name.text(), found);
                name.distinctive().forEach(word -> byWord.putIfAbsent(word, found));
              });
    }
    for (Sought name : sought) {
      if (name.found().isEmpty()) {
        Optional.ofNullable(byWord.get(name.text()))
            .or(
                () ->
                    name.distinctive().stream()
                        .filter(byWord::containsKey)
                        .map(byWord::get)
                        .findFirst())
            .ifPresent(each -> name.settle(each.again()));
      }
    }
  }

  private List<NameLink> links(List<Sought> sought, List<TargetText> texts) {
    List<Stranger> strangers = new ArrayList<>();
    if (sought.stream().anyMatch(each -> each.found().isEmpty())) {
      String source = sourceText(sought);
      for (TargetText text : texts) {
        takeAgain(sought, text);
        strangers.addAll(new Strangers(book, matcher).of(text, source));
      }
    }
    return sought.stream().map(each -> link(each, strangers)).toList();
  }

  /**
   * A rendering that comes again is no stranger: the translation names whom the source calls he.
   */
  private static void takeAgain(List<Sought> sought, TargetText text) {
    Set<String> renderings = new LinkedHashSet<>();
    for (Sought name : sought) {
      name.found().ifPresent(found -> renderings.add(found.text().simplified(found.span())));
    }
    take(renderings, text);
  }

  /** Takes these Simplified characters wherever they stand. */
  static void take(Set<String> renderings, TargetText text) {
    Span whole = new Span(0, text.length());
    for (String rendering : renderings.stream().limit(MOST_RENDERINGS).toList()) {
      Optional<Span> again = text.find(rendering, whole);
      while (again.isPresent()) {
        text.take(again.get());
        again = text.find(rendering, new Span(again.get().end(), text.length()));
      }
    }
  }

  private static String sourceText(List<Sought> sought) {
    Set<Segment> segments = new HashSet<>();
    StringBuilder text = new StringBuilder();
    for (Sought name : sought) {
      Segment segment = name.source().place().segment();
      if (segments.add(segment)) {
        text.append(segment.text()).append('\n');
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private NameLink link(Sought name, List<Stranger> strangers) {
    SourceName source = name.source();
    Optional<Found> some = name.found().or(name::uncertain);
    Optional<Stranger> stranger =
        name.found().isPresent() ? Optional.empty() : Strangers.nearest(source, strangers);
    if (some.isEmpty()) {
      return new NameLink(
          source.place(),
          source.name(),
          Optional.empty(),
          Optional.empty(),
          Means.NONE,
          0,
          false,
          alarms.alarming(name),
          stranger);
    }
    Found found = some.get();
    return new NameLink(
        source.place(),
        source.name(),
        Optional.of(found.text().place(found.span())),
        found.beside().map(found.text()::place),
        found.means(),
        found.score(),
        found.shared(),
        false,
        stranger);
  }
}
