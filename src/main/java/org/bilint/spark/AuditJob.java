package org.bilint.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;

/**
 * The audit on a cluster: {@code spark-submit --class org.bilint.spark.AuditJob bilint.jar --input
 * PATH --output PATH}.
 */
public final class AuditJob {

  private AuditJob() {}

  /**
   * Ends with an exception where the job fails, so that Spark calls it failed; a document that
   * cannot be read is a row of the output.
   */
  public static void main(String[] arguments) {
    PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    JobOptions options = new JobOptions();
    CommandLine line = new CommandLine(options).setUsageHelpWidth(100);
    line.parseArgs(arguments);
    if (line.isUsageHelpRequested()) {
      line.usage(log);
      return;
    }
    SparkSession session = SparkSession.builder().appName("bilint audit").getOrCreate();
    try {
      new Job(session, options, log).run();
    } finally {
      session.stop();
    }
  }
}
