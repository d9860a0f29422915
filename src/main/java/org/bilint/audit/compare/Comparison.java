package org.bilint.audit.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bilint.audit.Counts;
import org.bilint.audit.FindingRow;
import org.bilint.audit.State;
import org.bilint.audit.archive.ArchiveException;
import org.bilint.audit.stats.PairedDifference;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.StoredDocument;

/**
 * What changed from one audit to the other. Documents are the same by their paths below the folders
 * that were audited, or by fields of their metadata; findings by their fingerprints.
 *
 * @param documents that both have checked, by name
 * @param rules with a finding in these documents, those that changed most first
 * @param onlyFirst documents that only the first audit has checked
 * @param onlySecond likewise the second
 * @param sameRules whether both checked by the same rules, termbases and settings
 */
public record Comparison(
    List<DocumentChange> documents,
    List<RuleChange> rules,
    int onlyFirst,
    int onlySecond,
    boolean sameRules,
    PairedDifference difference) {

  private static final Comparator<RuleChange> MOST_CHANGED =
      Comparator.comparingLong((RuleChange each) -> each.added() + each.gone())
          .reversed()
          .thenComparing(RuleChange::rule);

  /**
   * Compares two stores.
   *
   * @param match fields of the metadata that together tell a document; empty to go by the paths
   * @throws ArchiveException if two documents of one audit are the same by that
   */
  public static Comparison of(AuditReader first, AuditReader second, List<String> match) {
    Map<String, StoredDocument> before = documents(first, match);
    Map<String, StoredDocument> after = documents(second, match);
    List<DocumentChange> changes = new ArrayList<>();
    Map<String, RuleChange> rules = new TreeMap<>();
    before.forEach(
        (name, document) -> {
          StoredDocument other = after.get(name);
          if (other != null) {
            changes.add(
                new Sides(first.findings(document.path()), second.findings(other.path()))
                    .change(name, document, other, rules));
          }
        });
    double[] differences = changes.stream().mapToDouble(DocumentChange::difference).toArray();
    return new Comparison(
        changes,
        rules.values().stream().sorted(MOST_CHANGED).toList(),
        before.size() - changes.size(),
        after.size() - changes.size(),
        first.version().equals(second.version()),
        PairedDifference.of(differences));
  }

  private static Map<String, StoredDocument> documents(AuditReader reader, List<String> match) {
    Function<StoredDocument, String> name =
        match.isEmpty() ? StoredDocument::key : each -> name(each, match);
    Map<String, StoredDocument> documents = new TreeMap<>();
    reader.documents(
        each -> {
          if (each.outcome().state() == State.CHECKED) {
            StoredDocument other = documents.put(name.apply(each), each);
            if (other != null) {
              throw new ArchiveException(
                  each.path()
                      + ": is the same document as "
                      + other.path()
                      + " by "
                      + (match.isEmpty() ? "its path" : String.join(", ", match)));
            }
          }
        });
    return documents;
  }

  private static String name(StoredDocument document, List<String> match) {
    List<String> values = new ArrayList<>();
    for (String field : match) {
      values.add(
          document
              .metadata()
              .get(field)
              .orElseThrow(
                  () ->
                      new ArchiveException(
                          document.path() + ": has no field `" + field + "` to match by")));
    }
    return String.join(" · ", values);
  }

  /** The findings of a document in both audits. */
  private record Sides(List<FindingRow> first, List<FindingRow> second) {

    DocumentChange change(
        String name, StoredDocument before, StoredDocument after, Map<String, RuleChange> rules) {
      Map<String, FindingRow> left = new HashMap<>();
      first.forEach(each -> left.put(each.fingerprint(), each));
      Counts added = Counts.NONE;
      Counts unchanged = Counts.NONE;
      for (FindingRow each : second) {
        boolean known = left.remove(each.fingerprint()) != null;
        if (known) {
          unchanged = unchanged.plus(one(each));
        } else {
          added = added.plus(one(each));
        }
        count(rules, each, known ? 0 : 1, 0, known ? 1 : 0);
      }
      Counts gone = Counts.NONE;
      for (FindingRow each : left.values()) {
        gone = gone.plus(one(each));
        count(rules, each, 0, 1, 0);
      }
      return new DocumentChange(
          name, before.path(), after.path(), added, gone, unchanged, before.rate(), after.rate());
    }

    private static Counts one(FindingRow finding) {
      return Counts.of(finding.severity(), 1);
    }

    private static void count(
        Map<String, RuleChange> rules, FindingRow finding, int added, int gone, int unchanged) {
      rules.merge(
          finding.rule(),
          new RuleChange(finding.rule(), finding.name(), added, gone, unchanged),
          RuleChange::plus);
    }
  }

  /** Whether the second audit is worse by more than chance. */
  public boolean isWorse() {
    return difference.isMoreThanChance() && difference.mean() > 0;
  }

  public Counts added() {
    return documents.stream().map(DocumentChange::added).reduce(Counts.NONE, Counts::plus);
  }

  public Counts gone() {
    return documents.stream().map(DocumentChange::gone).reduce(Counts.NONE, Counts::plus);
  }

  public Counts unchanged() {
    return documents.stream().map(DocumentChange::unchanged).reduce(Counts.NONE, Counts::plus);
  }
}
