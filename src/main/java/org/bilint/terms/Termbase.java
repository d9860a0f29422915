package org.bilint.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.annotate.Word;
import org.bilint.text.LanguageTag;
import org.bilint.text.Memo;
import org.jspecify.annotations.Nullable;

/** The terms of one locale. A term has several entries where it has several senses. Immutable. */
public final class Termbase {

  private static final Termbase NONE = new Termbase(List.of(), Set.of());

  private final Map<String, List<TermEntry>> entries = new TreeMap<>();
  private final Set<TermEntry> strict;

  private final Memo<TermEntry, TermContext> contexts =
      new Memo<>(Integer.MAX_VALUE, TermContext::of);

  /** Made when it is first needed: of most locales it never is. */
  private volatile @Nullable TermIndex index;

  private Termbase(Iterable<TermEntry> entries, Set<TermEntry> strict) {
    for (TermEntry entry : entries) {
      this.entries.computeIfAbsent(key(entry), any -> new ArrayList<>(1)).add(entry);
    }
    this.strict = strict;
  }

  /**
   * The entries that are for a locale. What stands for Hong Kong alone goes before what Taiwan and
   * Hong Kong share.
   */
  static Termbase of(LanguageTag locale, List<LocalTerm> terms) {
    List<TermEntry> entries = new ArrayList<>();
    terms.stream()
        .filter(each -> each.locale() == locale)
        .forEach(each -> entries.add(each.entry()));
    if (locale == LanguageTag.ZH_HK) {
      Set<String> own = new HashSet<>();
      entries.forEach(entry -> own.add(entry.term() + '\t' + entry.partOfSpeech()));
      for (LocalTerm each : terms) {
        TermEntry entry = each.entry();
        if (each.locale() == LanguageTag.ZH_TW
            && !own.contains(entry.term() + '\t' + entry.partOfSpeech())) {
          entries.add(entry);
        }
      }
    }
    return new Termbase(entries, Set.of());
  }

  /**
   * The termbase in the jar.
   *
   * @throws TermFault with table and line, if one is malformed
   */
  public static Termbase bundled(LanguageTag locale) {
    return locale.isChinese() ? Termbases.bundled().of(locale) : NONE;
  }

  /** This one below another, whose entries of a term hide those of the same term here. */
  Termbase under(Termbase users) {
    List<TermEntry> all = new ArrayList<>(users.entries());
    for (TermEntry entry : entries()) {
      if (!users.entries.containsKey(key(entry))) {
        all.add(entry);
      }
    }
    Set<TermEntry> strict = Collections.newSetFromMap(new IdentityHashMap<>());
    strict.addAll(users.entries());
    return new Termbase(all, strict);
  }

  private static String key(TermEntry entry) {
    return entry.term().toLowerCase(Locale.ROOT);
  }

  /**
   * The entry of a term in its base form; upper and lower case are one. Of several senses that
   * which is meant everywhere, or else the first.
   */
  public Optional<TermEntry> find(String term) {
    List<TermEntry> senses = entries.get(term.toLowerCase(Locale.ROOT));
    if (senses == null) {
      return Optional.empty();
    }
    for (TermEntry entry : senses) {
      if (entry.context().isBlank()) {
        return Optional.of(entry);
      }
    }
    return Optional.of(senses.get(0));
  }

  /** All entries in the order of their terms. */
  public List<TermEntry> entries() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /** Whether the entry is one that its owner wants kept to: the user's are, bilint's are not. */
  public boolean isStrict(TermEntry entry) {
    return strict.contains(entry);
  }

  /** Whether any entry is. */
  public boolean isStrict() {
    return !strict.isEmpty();
  }

  /** Where an entry has the sense that it means. */
  public TermContext context(TermEntry entry) {
    return entry.context().isBlank() ? TermContext.ALWAYS : contexts.of(entry);
  }

  /**
   * The terms in a text in their order, the longest first, none within another.
   *
   * @param words of the text, in order
   * @param filter whether an entry's sense can be meant in the text; a match has one that can
   */
  public List<TermMatch> in(String text, List<Word> words, TermMatch.Filter filter) {
    return candidates(text, words).meant(filter);
  }

  /**
   * The terms that may stand in a text, for whoever has several filters.
   *
   * @param words of the text, in order
   */
  public TermCandidates candidates(String text, List<Word> words) {
    TermIndex made = index;
    if (made == null) {
      made = new TermIndex(entries());
      index = made;
    }
    return made.find(text, words);
  }
}
