package org.bilint.locale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.lexicon.Simplified;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;

/** Reads the tables of regional words under {@code rules/locale}. */
final class WordTables {

  private static final List<LanguageTag> COLUMNS =
      List.of(LanguageTag.ZH_CN, LanguageTag.ZH_TW, LanguageTag.ZH_HK);

  /**
   * A word in a cell.
   *
   * @param foreign whether it is a sign of its place elsewhere
   * @param depends whether only where it stands for the line's English
   */
  private record Entry(String word, boolean foreign, boolean depends, boolean misleads) {

    static Entry parse(String cell) {
      boolean local = cell.startsWith("*");
      String rest = local ? cell.substring(1) : cell;
      char last = rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1);
      boolean marked = last == '?' || last == '!';
      String word = marked ? rest.substring(0, rest.length() - 1) : rest;
      // Latin letters are at home everywhere.
      boolean latin = word.chars().allMatch(c -> c < 0x80);
      return new Entry(word, !local && !latin, last == '?', last == '!');
    }
  }

  private WordTables() {}

  /**
   * @throws IllegalStateException with table and line, if one is malformed
   */
  static ForeignWords foreignTo(LanguageTag locale) {
    Map<String, List<Wording>> words = new TreeMap<>();
    Set<String> own = new HashSet<>();
    for (DataTable.Row index : DataTable.load("locale/index.txt")) {
      for (DataTable.Row row : DataTable.load("locale/" + index.cells(1).get(0))) {
        List<String> local = new ArrayList<>();
        entries(row, locale).forEach(each -> local.add(each.word));
        own.addAll(local);
        if (!local.isEmpty()) {
          add(row, local, words);
        }
      }
    }
    dropOwn(words, own);
    for (DataTable.Row row : DataTable.load("locale/exceptions.tsv")) {
      String place = row.cells(2).get(0);
      if (place.equals("*") || place.equals(locale.tag())) {
        own.addAll(List.of(row.cells().get(1).split(" ")));
      }
    }
    return new ForeignWords(words, own);
  }

  /** A word that one line counts among the place's own is foreign in no line unless it depends. */
  private static void dropOwn(Map<String, List<Wording>> words, Set<String> own) {
    for (String word : own) {
      List<Wording> senses = words.get(Simplified.of(word));
      if (senses != null) {
        senses.removeIf(Wording::isCertain);
      }
    }
    words.values().removeIf(List::isEmpty);
  }

  private static void add(DataTable.Row row, List<String> local, Map<String, List<Wording>> words) {
    Set<String> forms = new HashSet<>();
    local.forEach(word -> forms.add(Simplified.of(word)));
    String[] english = row.cells().get(3).split("&", 2);
    Set<String> lemmas = lemmas(english[0]);
    Set<String> nearby = english.length > 1 ? lemmas(english[1]) : Set.of();
    Map<String, Entry> foreign = new TreeMap<>();
    Map<String, List<LanguageTag>> origins = new TreeMap<>();
    for (LanguageTag origin : COLUMNS) {
      for (Entry entry : entries(row, origin)) {
        if (entry.depends && lemmas.isEmpty()) {
          throw row.fault(entry.word + "? needs English words");
        }
        String form = Simplified.of(entry.word);
        if (entry.foreign && !forms.contains(form)) {
          foreign.putIfAbsent(form, entry);
          origins.computeIfAbsent(form, f -> new ArrayList<>()).add(origin);
        }
      }
    }
    foreign.forEach(
        (form, entry) -> {
          List<Wording> senses = words.computeIfAbsent(form, f -> new ArrayList<>());
          // Of the senses that depend on nothing, the first line's is the one.
          if (entry.depends || senses.stream().noneMatch(Wording::isCertain)) {
            senses.add(
                new Wording(
                    origins.getOrDefault(form, List.of()),
                    local,
                    entry.depends ? lemmas : Set.of(),
                    entry.depends ? nearby : Set.of(),
                    entry.misleads));
          }
        });
  }

  private static List<Entry> entries(DataTable.Row row, LanguageTag locale) {
    List<Entry> entries = new ArrayList<>();
    for (String cell : row.cells(4).get(COLUMNS.indexOf(locale)).split(";")) {
      if (!cell.isBlank()) {
        Entry entry = Entry.parse(cell);
        if (entry.word.isEmpty() || entry.word.length() > Phrasebook.LONGEST) {
          throw row.fault("not a word: `" + cell + "`");
        }
        entries.add(entry);
      }
    }
    return entries;
  }

  private static Set<String> lemmas(String cell) {
    return cell.isBlank() ? Set.of() : Set.copyOf(new HashSet<>(List.of(cell.strip().split(" +"))));
  }
}
