package org.bilint.terms.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilint.terms.Forbidden;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.TermEntry;
import org.bilint.terms.TermFault;
import org.bilint.terms.TermRow;
import org.bilint.text.LanguageTag;

/**
 * A table of terms. Its first row names the columns; a table without such a row has bilint's own
 * columns, or two: term and rendering.
 */
final class TableTerms {

  /** For a forbidden rendering without a reason of its own. */
  static final String NO_REASON = "the termbase forbids it";

  private static final Pattern SEPARATOR = Pattern.compile("[;；|\n]");

  private final String name;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

  /** Columns that are named after a locale and hold what is preferred there. */
  private final Map<LanguageTag, Integer> renderings = new EnumMap<>(LanguageTag.class);

  /** The locales of the tags met so far. */
  private final Map<String, List<LanguageTag>> tags = new HashMap<>();

  private TableTerms(String name, List<String> header) {
    this.name = name;
    for (int i = 0; i < header.size(); i++) {
      int index = i;
      Column.named(header.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
      List<LanguageTag> locales = Locales.of(header.get(i));
      if (locales.size() == 1) {
        renderings.putIfAbsent(locales.get(0), index);
      }
    }
  }

  static List<LocalTerm> read(String name, List<TableRow> rows) {
    if (rows.isEmpty()) {
      throw new TermFault(name + ":1:1", "no term");
    }
    TableRow first = rows.get(0);
    TableTerms table = new TableTerms(name, first.cells());
    boolean named = table.isComplete();
    if (!named) {
      table = new TableTerms(name, unnamed(name, first));
    }
    List<LocalTerm> terms = new ArrayList<>();
    for (TableRow row : rows.subList(named ? 1 : 0, rows.size())) {
      table.read(row, terms);
    }
    return terms;
  }

  private boolean isComplete() {
    return columns.containsKey(Column.TERM)
        && (columns.containsKey(Column.PREFERRED) || !renderings.isEmpty());
  }

  private static List<String> unnamed(String name, TableRow first) {
    return switch (first.cells().size()) {
      case 2 -> List.of("term", "preferred");
      case 9 -> TermRow.COLUMNS;
      default ->
          throw new TermFault(
              first.origin(name, 0),
              "the first row must name the columns: `term` and `preferred`, or `zh-TW`, `zh-CN`");
    };
  }

  private void read(TableRow row, List<LocalTerm> terms) {
    if (renderings.isEmpty()) {
      int column = columns.getOrDefault(Column.PREFERRED, 0);
      for (LanguageTag locale : locales(row)) {
        terms.add(term(row, locale, column));
      }
      return;
    }
    renderings.forEach(
        (locale, column) -> {
          if (!row.cell(column).isEmpty()) {
            terms.add(term(row, locale, column));
          }
        });
  }

  private List<LanguageTag> locales(TableRow row) {
    String tag = cell(row, Column.LOCALE);
    if (tag.isEmpty()) {
      return Locales.ALL;
    }
    List<LanguageTag> locales = tags.computeIfAbsent(tag, Locales::of);
    if (locales.isEmpty()) {
      throw new TermFault(
          origin(row, Column.LOCALE),
          "unknown locale `" + tag + "`; it can be zh-TW, zh-CN, zh-HK");
    }
    return locales;
  }

  private LocalTerm term(TableRow row, LanguageTag locale, int rendering) {
    String term = cell(row, Column.TERM);
    if (term.isEmpty()) {
      throw new TermFault(origin(row, Column.TERM), "the term is missing");
    }
    List<String> preferred = parts(row.cell(rendering));
    if (preferred.isEmpty()) {
      throw new TermFault(row.origin(name, rendering), "`" + term + "` has no rendering");
    }
    Set<String> allowed = new LinkedHashSet<>(preferred.subList(1, preferred.size()));
    allowed.addAll(parts(cell(row, Column.ALLOWED)));
    allowed.remove(preferred.get(0));
    try {
      TermEntry entry =
          new TermEntry(
              term,
              PartsOfSpeechNames.of(cell(row, Column.POS)),
              preferred.get(0),
              allowed,
              forbidden(row),
              cell(row, Column.DOMAIN),
              cell(row, Column.CONTEXT),
              cell(row, Column.NOTE));
      return new LocalTerm(locale, entry, origin(row, Column.TERM));
    } catch (IllegalArgumentException e) {
      throw new TermFault(origin(row, Column.FORBIDDEN), String.valueOf(e.getMessage()));
    }
  }

  private Map<String, Forbidden> forbidden(TableRow row) {
    Map<String, Forbidden> forbidden = new LinkedHashMap<>();
    for (String part : parts(cell(row, Column.FORBIDDEN))) {
      String full = part.indexOf('=') > 0 ? part : part + "=" + NO_REASON;
      forbidden.putAll(TermRow.forbidden(full));
    }
    return forbidden;
  }

  private static List<String> parts(String cell) {
    return TermRow.parts(cell, SEPARATOR);
  }

  private String cell(TableRow row, Column column) {
    Integer index = columns.get(column);
    return index == null ? "" : row.cell(index);
  }

  private String origin(TableRow row, Column column) {
    return row.origin(name, columns.getOrDefault(column, 0));
  }
}
