package org.bilint.suspicion;

import java.util.Locale;
import org.bilint.text.DataTable;

/** A subject that a document may be about, spelled in the tables with an {@code @}. */
public enum Topic {
  FINANCE,
  TECH;

  static Topic of(String word, DataTable.Row row) {
    for (Topic topic : values()) {
      if (topic.name().toLowerCase(Locale.ROOT).equals(word)) {
        return topic;
      }
    }
    throw row.fault("no such topic: " + word);
  }
}
