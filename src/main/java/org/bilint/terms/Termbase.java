package org.bilint.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;

/** The terms of one locale, by their lower-case form. Immutable. */
public final class Termbase {

  private static final int COLUMNS = 9;

  private static final Termbase NONE = new Termbase(Map.of());

  private final Map<String, TermEntry> entries;

  private Termbase(Map<String, TermEntry> entries) {
    this.entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /**
   * The termbases in the jar. What stands for Hong Kong alone goes before what Taiwan and Hong Kong
   * share.
   *
   * @throws IllegalStateException with table and line, if one is malformed
   */
  public static Termbase bundled(LanguageTag locale) {
    return Bundled.TERMBASES.getOrDefault(locale, NONE);
  }

  /** Read on first use, and only then. */
  private static final class Bundled {
    static final Map<LanguageTag, Termbase> TERMBASES =
        Map.of(
            LanguageTag.ZH_TW,
            load(LanguageTag.ZH_TW),
            LanguageTag.ZH_CN,
            load(LanguageTag.ZH_CN),
            LanguageTag.ZH_HK,
            load(LanguageTag.ZH_HK));
  }

  private static Termbase load(LanguageTag locale) {
    Map<String, TermEntry> entries = new LinkedHashMap<>();
    for (DataTable.Row index : DataTable.load("terms/index.txt")) {
      for (DataTable.Row row : DataTable.load("terms/" + index.cells(1).get(0))) {
        String own = row.cells(COLUMNS).get(2);
        boolean shared = locale == LanguageTag.ZH_HK && own.equals(LanguageTag.ZH_TW.tag());
        if (own.equals(locale.tag())) {
          entries.put(key(row), entry(row));
        } else if (shared) {
          entries.putIfAbsent(key(row), entry(row));
        }
      }
    }
    return new Termbase(entries);
  }

  private static String key(DataTable.Row row) {
    return row.cells().get(0).toLowerCase(Locale.ROOT);
  }

  private static TermEntry entry(DataTable.Row row) {
    List<String> cells = row.cells();
    Map<String, Forbidden> forbidden = new TreeMap<>();
    for (String each : parts(cells.get(5))) {
      int at = each.indexOf('=');
      if (at < 1 || at == each.length() - 1) {
        throw row.fault("a forbidden rendering needs its reason: " + each);
      }
      try {
        forbidden.put(each.substring(0, at), Forbidden.parse(each.substring(at + 1)));
      } catch (IllegalArgumentException e) {
        throw row.fault(String.valueOf(e.getMessage()));
      }
    }
    Set<String> allowed = new HashSet<>(parts(cells.get(4)));
    try {
      return new TermEntry(
          cells.get(0),
          cells.get(1),
          cells.get(3),
          allowed,
          forbidden,
          cells.get(6),
          cells.get(7),
          cells.get(8));
    } catch (IllegalArgumentException e) {
      throw row.fault(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }

  /** The entry of a term in its base form; upper and lower case are one. */
  public Optional<TermEntry> find(String term) {
    return Optional.ofNullable(entries.get(term.toLowerCase(Locale.ROOT)));
  }

  /** All entries in the order of their terms. */
  public List<TermEntry> entries() {
    return List.copyOf(entries.values());
  }
}
