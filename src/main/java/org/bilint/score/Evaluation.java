package org.bilint.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.bilint.check.Finding;
import org.bilint.text.Document;

/**
 * Findings held against gold.
 *
 * @param found annotated errors that some finding points at
 * @param missed annotated errors that none does
 * @param confirmed findings that point at an annotated error
 * @param unconfirmed findings that do not; false alarms, or errors that nobody annotated
 */
public record Evaluation(
    List<Gold.Row> found,
    List<Gold.Row> missed,
    List<Finding> confirmed,
    List<Finding> unconfirmed) {

  public Evaluation {
    found = List.copyOf(found);
    missed = List.copyOf(missed);
    confirmed = List.copyOf(confirmed);
    unconfirmed = List.copyOf(unconfirmed);
  }

  /**
   * Holds the findings of a document against its gold.
   *
   * @param wanted the annotated errors that count
   * @param findings the findings that count
   */
  public static Evaluation of(
      Gold gold, Document document, Predicate<Gold.Row> wanted, List<Finding> findings) {
    List<Gold.Row> found = new ArrayList<>();
    List<Gold.Row> missed = new ArrayList<>();
    List<Finding> confirmed = new ArrayList<>();
    List<Finding> unconfirmed = new ArrayList<>();
    for (Gold.Row row : gold.rows()) {
      if (wanted.test(row)) {
        boolean hit = findings.stream().anyMatch(each -> row.isHitBy(each, document));
        (hit ? found : missed).add(row);
      }
    }
    for (Finding finding : findings) {
      boolean hit = gold.rows().stream().anyMatch(row -> row.isHitBy(finding, document));
      (hit ? confirmed : unconfirmed).add(finding);
    }
    return new Evaluation(found, missed, confirmed, unconfirmed);
  }

  /** The share of findings that are right, 1 where there are none. */
  public double precision() {
    int all = confirmed.size() + unconfirmed.size();
    return all == 0 ? 1 : (double) confirmed.size() / all;
  }

  /** The share of annotated errors that were found, 1 where there are none. */
  public double recall() {
    int all = found.size() + missed.size();
    return all == 0 ? 1 : (double) found.size() / all;
  }
}
