package org.bilint.spark;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.bilint.audit.Content;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.Outcome;
import org.bilint.audit.Recipe;
import org.bilint.audit.State;
import org.bilint.lexicon.Lexicons;

/**
 * Checks the documents of a partition, one after the other. What checks them is built here, once,
 * from the text that was sent along: it is made of tables and models that are no message.
 */
final class AuditTask implements FlatMapFunction<Iterator<Input>, Row> {

  private static final long serialVersionUID = 1L;

  private final Broadcast<Recipe> recipe;
  private final LongAccumulator documents;
  private final LongAccumulator pairs;
  private final LongAccumulator findings;
  private final LongAccumulator failures;

  AuditTask(
      Broadcast<Recipe> recipe,
      LongAccumulator documents,
      LongAccumulator pairs,
      LongAccumulator findings,
      LongAccumulator failures) {
    this.recipe = recipe;
    this.documents = documents;
    this.pairs = pairs;
    this.findings = findings;
    this.failures = failures;
  }

  @Override
  public Iterator<Row> call(Iterator<Input> inputs) {
    if (!inputs.hasNext()) {
      return Collections.emptyIterator();
    }
    DocumentAuditor auditor = recipe.value().auditor(Lexicons.bundled());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return inputs.hasNext();
      }

      @Override
      public Row next() {
        return audit(auditor, inputs.next());
      }
    };
  }

  private Row audit(DocumentAuditor auditor, Input input) {
    AuditedRow row = new AuditedRow(input);
    Row audited;
    boolean fault;
    try {
      Content content = Content.read(input.bytes());
      Outcome outcome = content.audit(auditor, input.path(), input.walked(), row::add);
      fault = outcome.state().isFault();
      audited = row.row(outcome, content.hash(), content.size());
    } catch (IOException e) {
      fault = true;
      audited = row.row(new Outcome(State.UNREADABLE, reason(e)), "", 0);
    }
    documents.add(1);
    pairs.add(row.pairs());
    findings.add(row.findings());
    failures.add(fault ? 1 : 0);
    return audited;
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
