package org.bilint.annotate.english;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Name;
import org.bilint.text.DataTable;
import org.bilint.text.RegionMemo;
import org.jspecify.annotations.Nullable;

/** The names of {@code rules/names}: all tables that its {@code index.txt} lists. */
final class Gazetteer {

  /**
   * @param kind what bears the name
   * @param demonym whether it is called after a place: Chinese
   * @param word whether it is a common word too, so that a capital alone does not make it a name
   */
  record Entry(String name, Name.Kind kind, boolean demonym, boolean word) {}

  private static final Map<String, Entry> ENTRIES = new HashMap<>();

  /** Names of mixed or large letters in lower case: NVIDIA is Nvidia. */
  private static final Map<String, Entry> FOLDED = new HashMap<>();

  private static final Set<String> GIVEN = new HashSet<>();
  private static final Set<String> SURNAMES = new HashSet<>();

  /** The longest name that begins with a word, in UTF-16 units. */
  private static final Map<String, Integer> LONGEST = new HashMap<>();

  /** How names begin. */
  private static final BitSet STARTS = new BitSet();

  private static final RegionMemo<Integer> HEADS =
      new RegionMemo<>(14, head -> LONGEST.getOrDefault(head, 0));

  static {
    for (DataTable.Row file : DataTable.load("names/index.txt")) {
      String name = file.cells(1).get(0);
      Set<String> part =
          name.equals("given-names.tsv") ? GIVEN : name.equals("surnames.tsv") ? SURNAMES : null;
      DataTable.load("names/" + name).forEach(row -> add(row, part));
    }
  }

  private Gazetteer() {}

  private static void add(DataTable.Row row, @Nullable Set<String> part) {
    List<String> cells = row.cells();
    if (cells.size() < 3) {
      throw row.fault("a name, its kind and whether it is a word expected");
    }
    Entry entry = entry(row);
    if (part != null) {
      part.add(entry.name);
    }
    if (part == SURNAMES && part != null) {
      return;
    }
    if (entry.kind == Name.Kind.PERSON && entry.name.indexOf(' ') < 0) {
      GIVEN.add(entry.name);
    }
    ENTRIES.putIfAbsent(entry.name, entry);
    if (!entry.word && entry.name.length() > 3) {
      FOLDED.putIfAbsent(entry.name.toLowerCase(Locale.ROOT), entry);
    }
    int end = headEnd(entry.name, 0);
    LONGEST.merge(entry.name.substring(0, end), entry.name.length(), Math::max);
    STARTS.set(opening(entry.name, 0, end));
  }

  private static Entry entry(DataTable.Row row) {
    String name = row.cells().get(0);
    String kind = row.cells().get(1);
    boolean word = row.cells().get(2).equals("word");
    return switch (kind) {
      case "person" -> new Entry(name, Name.Kind.PERSON, false, word);
      case "organization" -> new Entry(name, Name.Kind.ORGANIZATION, false, word);
      case "product" -> new Entry(name, Name.Kind.PRODUCT, false, word);
      case "place" -> new Entry(name, Name.Kind.PLACE, false, word);
      case "demonym" -> new Entry(name, Name.Kind.PLACE, true, word);
      case "acronym" -> new Entry(name, Name.Kind.ACRONYM, false, word);
      case "other" -> new Entry(name, Name.Kind.OTHER, false, word);
      default -> throw row.fault("no kind of name: " + kind);
    };
  }

  static @Nullable Entry find(String name) {
    return ENTRIES.get(name);
  }

  /** An entry whatever the letters' case; not for words of common English. */
  static @Nullable Entry findFolded(String name) {
    return FOLDED.get(name.toLowerCase(Locale.ROOT));
  }

  static boolean isGiven(String name) {
    return GIVEN.contains(name);
  }

  static boolean isSurname(String name) {
    return SURNAMES.contains(name);
  }

  /** How long a name that begins here may be; 0 where none does. */
  static int longest(String text, int start) {
    int end = headEnd(text, start);
    return STARTS.get(opening(text, start, end)) ? HEADS.of(text, start, end) : 0;
  }

  /** The first two characters as a small number; most words in lower case have none of a name. */
  private static int opening(CharSequence text, int start, int end) {
    return (text.charAt(start) * 31 + (end > start + 1 ? text.charAt(start + 1) : 0)) & 0xFFF;
  }

  /** The end of the letters and digits that begin here, and of a mark before them: ".NET". */
  private static int headEnd(CharSequence text, int start) {
    int end = start + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
