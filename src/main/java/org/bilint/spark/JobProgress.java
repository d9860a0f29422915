package org.bilint.spark;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.util.LongAccumulator;

/**
 * Tells on the driver how far the job is, whenever a task has ended. What tasks count that Spark
 * runs twice is counted twice; the tables are not.
 */
final class JobProgress extends SparkListener {

  private final PrintStream log;
  private final LongAccumulator documents;
  private final LongAccumulator pairs;
  private final LongAccumulator findings;
  private final LongAccumulator failures;
  private final AtomicLong told = new AtomicLong();

  JobProgress(
      PrintStream log,
      LongAccumulator documents,
      LongAccumulator pairs,
      LongAccumulator findings,
      LongAccumulator failures) {
    this.log = log;
    this.documents = documents;
    this.pairs = pairs;
    this.findings = findings;
    this.failures = failures;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    long now = documents.value();
    if (told.getAndSet(now) != now) {
      log.println(
          now
              + " documents, "
              + pairs.value()
              + " pairs, "
              + findings.value()
              + " findings, "
              + failures.value()
              + " failures");
    }
  }
}
