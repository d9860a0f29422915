package org.bilint.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;

/**
 * A termbase for each Chinese locale. Immutable to those who look at it: a locale's is made when it
 * is first asked for.
 */
public final class Termbases {

  private final List<LocalTerm> own;
  private final List<LocalTerm> users;
  private final Map<LanguageTag, Termbase> made = new ConcurrentHashMap<>();

  private Termbases(List<LocalTerm> own, List<LocalTerm> users) {
    this.own = List.copyOf(own);
    this.users = List.copyOf(users);
  }

  /** Read on first use, and only then. */
  private static final class Bundled {
    static final Termbases ALL = of(read());

    private static List<LocalTerm> read() {
      List<LocalTerm> terms = new ArrayList<>();
      for (DataTable.Row index : DataTable.load("terms/index.txt")) {
        for (DataTable.Row row : DataTable.load("terms/" + index.cells(1).get(0))) {
          terms.add(TermRow.parse(row.cells(), "rules/" + row.table() + ":" + row.line()));
        }
      }
      return terms;
    }
  }

  /**
   * Those in the jar.
   *
   * @throws TermFault with table and line, if one is malformed
   */
  public static Termbases bundled() {
    return Bundled.ALL;
  }

  /**
   * @throws TermFault with both places, if a term stands twice in the same sense
   */
  public static Termbases of(List<LocalTerm> terms) {
    refuseDoubles(terms);
    return new Termbases(terms, List.of());
  }

  /**
   * These below what a user gives, whose entries win and are kept to strictly.
   *
   * @throws TermFault with both places, if a term stands twice in the same sense
   */
  public Termbases below(List<LocalTerm> users) {
    refuseDoubles(users);
    return new Termbases(own, users);
  }

  private record Sense(
      LanguageTag locale, String term, String partOfSpeech, String context, String domain) {}

  private static void refuseDoubles(List<LocalTerm> terms) {
    Map<Sense, LocalTerm> senses = new HashMap<>();
    for (LocalTerm term : terms) {
      TermEntry entry = term.entry();
      Sense sense =
          new Sense(
              term.locale(), entry.term(), entry.partOfSpeech(), entry.context(), entry.domain());
      LocalTerm other = senses.putIfAbsent(sense, term);
      if (other != null) {
        throw new TermFault(
            term.origin(),
            "`" + entry.term() + "` stands at " + other.origin() + " too, in the same sense");
      }
    }
  }

  /** The one for a Chinese locale. */
  public Termbase of(LanguageTag locale) {
    if (!locale.isChinese()) {
      throw new IllegalArgumentException("no termbase for " + locale.tag());
    }
    return made.computeIfAbsent(
        locale,
        any -> {
          Termbase termbase = Termbase.of(locale, own);
          return users.isEmpty() ? termbase : termbase.under(Termbase.of(locale, users));
        });
  }

  /** The entries of all locales; one that is for several stands several times. */
  Stream<TermEntry> entries() {
    return Stream.concat(own.stream(), users.stream()).map(LocalTerm::entry);
  }
}
