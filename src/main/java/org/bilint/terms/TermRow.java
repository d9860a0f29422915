package org.bilint.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilint.text.LanguageTag;

/** A line of a termbase in bilint's own columns. */
public final class TermRow {

  /** Their names, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "term",
          "pos",
          "locale",
          "preferred",
          "allowed",
          "forbidden",
          "domain",
          "context",
          "note");

  private static final Pattern SEPARATOR = Pattern.compile("[;；]");

  private TermRow() {}

  /**
   * @param origin where the line stands
   * @throws TermFault if the cells are not an entry
   */
  public static LocalTerm parse(List<String> cells, String origin) {
    if (cells.size() != COLUMNS.size()) {
      throw new TermFault(origin, COLUMNS.size() + " columns expected, not " + cells.size());
    }
    LanguageTag locale =
        LanguageTag.of(cells.get(2))
            .filter(LanguageTag::isChinese)
            .orElseThrow(() -> new TermFault(origin, "unknown locale `" + cells.get(2) + "`"));
    try {
      TermEntry entry =
          new TermEntry(
              cells.get(0).strip(),
              cells.get(1).strip(),
              cells.get(3).strip(),
              allowed(cells.get(4)),
              forbidden(cells.get(5)),
              cells.get(6).strip(),
              cells.get(7).strip(),
              cells.get(8).strip());
      return new LocalTerm(locale, entry, origin);
    } catch (IllegalArgumentException e) {
      throw new TermFault(origin, String.valueOf(e.getMessage()));
    }
  }

  /** The renderings of a cell, which semicolons divide. */
  public static Set<String> allowed(String cell) {
    return new LinkedHashSet<>(parts(cell));
  }

  /**
   * The renderings of a cell with their reasons.
   *
   * @throws IllegalArgumentException if one has none
   */
  public static Map<String, Forbidden> forbidden(String cell) {
    Map<String, Forbidden> forbidden = new LinkedHashMap<>();
    for (String each : parts(cell)) {
      int at = each.indexOf('=');
      if (at < 1 || at == each.length() - 1) {
        throw new IllegalArgumentException("a forbidden rendering needs its reason: " + each);
      }
      forbidden.put(each.substring(0, at).strip(), Forbidden.parse(each.substring(at + 1)));
    }
    return forbidden;
  }

  private static List<String> parts(String cell) {
    return parts(cell, SEPARATOR);
  }

  /** What a separator divides, without blanks around it and without what is blank. */
  public static List<String> parts(String cell, Pattern separator) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    for (String part : separator.split(cell)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
