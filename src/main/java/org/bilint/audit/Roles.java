package org.bilint.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilint.text.DataTable;

/**
 * The speakers of one document by what they are: operator, analyst, executive and so on, a closed
 * list in {@code rules/audit/roles.tsv}. Somebody whose line tells no role has the one that an
 * earlier line told.
 */
final class Roles {

  /** Of somebody whose role is not told. */
  static final String UNTOLD = "not told";

  private static final List<String> SEPARATORS =
      List.of(" - ", " – ", " — ", " -- ", " | ", " / ", "--", " (", ", ", ": ");

  /** A wording of the table, with a blank on either side, and its role. */
  private record Wording(String words, String role) {}

  private final List<Wording> wordings;
  private final Map<String, String> byName = new HashMap<>();

  private Roles(List<Wording> wordings) {
    this.wordings = wordings;
  }

  /** Makes the roles of a document, for which the table is read once. */
  static final class Table {
    private final List<Wording> wordings = new ArrayList<>();

    Table() {
      for (DataTable.Row row : DataTable.load("audit/roles.tsv")) {
        wordings.add(new Wording(" " + row.cells(2).get(1) + " ", row.cells().get(0)));
      }
    }

    Roles forDocument() {
      return new Roles(wordings);
    }
  }

  /** The role of a speaker as the document names them. */
  String of(Optional<String> speaker) {
    return speaker.map(this::of).orElse(UNTOLD);
  }

  private String of(String speaker) {
    String line = speaker.strip();
    int end = line.length();
    for (String separator : SEPARATORS) {
      int at = line.indexOf(separator);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String name = line.substring(0, end).toLowerCase(Locale.ROOT);
    Optional<String> told = told(line.substring(end)).or(() -> told(name));
    told.ifPresent(role -> byName.putIfAbsent(name, role));
    return told.orElseGet(() -> byName.getOrDefault(name, UNTOLD));
  }

  private Optional<String> told(String text) {
    StringBuilder words = new StringBuilder(" ");
    text.toLowerCase(Locale.ROOT)
        .chars()
        .forEach(c -> words.append(Character.isLetterOrDigit(c) || c == '&' ? (char) c : ' '));
    String plain = words.append(' ').toString().replaceAll(" +", " ");
    return wordings.stream()
        .filter(wording -> plain.contains(wording.words))
        .map(Wording::role)
        .findFirst();
  }
}
