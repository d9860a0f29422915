package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.annotate.Word;
import org.bilint.text.DataTable;

/**
 * A phrase that a recogniser writes for another one. A line of the table: the phrase as it is
 * heard, {@code |} between the forms that a word may have, {@code =} before a form that counts only
 * in just these letters; what is meant; where, that is topics of which the document must have one
 * ({@code @tech}), words of which one must be in the sentence, and words of which none may be
 * ({@code !retail}); and the reason, empty for the usual one.
 *
 * @param heard the forms of each word
 */
record Confusion(
    List<List<String>> heard,
    String meant,
    Set<Topic> topics,
    Set<String> needed,
    Set<String> barred,
    String because) {

  private static final String USUAL = "it makes no sense here and sounds the same";

  static Confusion read(DataTable.Row row) {
    List<String> cells = row.cells(4);
    List<List<String>> heard = new ArrayList<>();
    for (String word : cells.get(0).split(" ")) {
      heard.add(List.of(word.split("\\|")));
    }
    Set<Topic> topics = new TreeSet<>();
    Set<String> needed = new TreeSet<>();
    Set<String> barred = new TreeSet<>();
    for (String item : cells.get(2).isBlank() ? new String[0] : cells.get(2).split(" ")) {
      switch (item.charAt(0)) {
        case '@' -> topics.add(Topic.of(item.substring(1), row));
        case '!' -> barred.add(item.substring(1));
        default -> needed.add(item);
      }
    }
    if (cells.get(1).isBlank()) {
      throw row.fault("nothing is meant");
    }
    String because = cells.get(3).isBlank() ? USUAL : cells.get(3);
    return new Confusion(heard, cells.get(1), topics, needed, barred, because);
  }

  /** The forms of the first word in lower case, to look the phrase up by. */
  List<String> keys() {
    return heard.get(0).stream().map(form -> bare(form).toLowerCase(Locale.ROOT)).toList();
  }

  boolean matches(int at, Word word) {
    for (String form : heard.get(at)) {
      boolean exact = form.startsWith("=");
      if (exact ? word.text().equals(bare(form)) : word.text().equalsIgnoreCase(form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the document and the sentence are about what the phrase is confused in. */
  boolean fits(Set<Topic> document, Set<String> sentence) {
    return (topics.isEmpty() || topics.stream().anyMatch(document::contains))
        && (needed.isEmpty() || needed.stream().anyMatch(sentence::contains))
        && barred.stream().noneMatch(sentence::contains);
  }

  private static String bare(String form) {
    return form.startsWith("=") ? form.substring(1) : form;
  }
}
