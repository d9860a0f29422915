package org.bilint.audit.store;

import java.util.Comparator;
import org.bilint.audit.Counts;
import org.bilint.audit.Outcome;
import org.bilint.audit.archive.Metadata;

/**
 * A document as the store has it.
 *
 * @param key the path below the folder that was given, which tells it in another audit, too
 * @param hash SHA-256 of its content, in hexadecimal digits; empty where that could not be had
 * @param size in bytes
 * @param words of the source
 * @param counts of the findings that no decision does away with
 * @param diagnostics checks that crashed, a line each
 */
public record StoredDocument(
    String path,
    String key,
    String hash,
    long size,
    Metadata metadata,
    Outcome outcome,
    String locale,
    int pairs,
    int words,
    Counts counts,
    String diagnostics) {

  /** By penalty per 1,000 words; of equal ones the first by path. */
  public static final Comparator<StoredDocument> WORST_FIRST =
      Comparator.comparingDouble(StoredDocument::rate)
          .reversed()
          .thenComparing(StoredDocument::path);

  /** Penalty per 1,000 source words. */
  public double rate() {
    return counts.rate(words);
  }
}
