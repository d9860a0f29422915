package org.bilint.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.bilint.audit.Counts;
import org.bilint.audit.FindingRow;
import org.bilint.audit.Outcome;
import org.bilint.audit.Part;
import org.bilint.audit.Rendered;
import org.bilint.audit.Speech;
import org.bilint.audit.State;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;

/** Gathers what a document shows, and makes its row. */
final class AuditedRow {

  private final Input input;
  private final List<Row> findings = new ArrayList<>();
  private final TreeMap<String, Rendered> renderings = new TreeMap<>();
  private final TreeMap<String, Integer> words = new TreeMap<>();
  private final List<String> diagnostics = new ArrayList<>();
  private Counts counts = Counts.NONE;
  private String locale = "";
  private int pairs;
  private int sourceWords;

  AuditedRow(Input input) {
    this.input = input;
  }

  void add(Part part) {
    locale = part.targetLocale();
    pairs += part.pairs();
    sourceWords += part.words();
    diagnostics.addAll(part.diagnostics());
    for (FindingRow each : part.findings()) {
      findings.add(row(findings.size(), each));
      counts = counts.plus(Counts.of(each.severity(), 1));
    }
    for (Rendered each : part.renderings()) {
      String key =
          String.join("\n", each.kind().word(), each.source(), each.form(), each.written());
      renderings.merge(
          key,
          each,
          (a, b) ->
              new Rendered(a.kind(), a.source(), a.form(), a.written(), a.count() + b.count()));
    }
    for (Speech each : part.speeches()) {
      words.merge(each.role(), each.words(), Integer::sum);
    }
  }

  int pairs() {
    return pairs;
  }

  int findings() {
    return findings.size();
  }

  /** The row; of a document that was not checked nothing but that. */
  Row row(Outcome outcome, String hash, long size) {
    if (outcome.state() != State.CHECKED) {
      return new AuditedRow(input).rowOf(outcome, hash, size);
    }
    return rowOf(outcome, hash, size);
  }

  private Row rowOf(Outcome outcome, String hash, long size) {
    return RowFactory.create(
        input.path(),
        map(input.fields()),
        outcome.state().word(),
        outcome.reason(),
        locale,
        pairs,
        sourceWords,
        counts.penalty(),
        counts.critical(),
        counts.major(),
        counts.minor(),
        counts.neutral(),
        size,
        hash,
        map(words),
        diagnostics.toArray(),
        findings.toArray(),
        renderings.values().stream().map(AuditedRow::row).toArray());
  }

  private static Object map(Map<String, ?> map) {
    return JavaConverters.mapAsScalaMapConverter(map).asScala();
  }

  private static Row row(int ordinal, FindingRow finding) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(ordinal);
    cells.addAll(finding.cells());
    return RowFactory.create(cells.toArray());
  }

  private static Row row(Rendered each) {
    return RowFactory.create(
        each.kind().word(), each.source(), each.form(), each.written(), each.count());
  }
}
