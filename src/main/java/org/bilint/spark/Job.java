package org.bilint.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.bilint.audit.Recipe;

/**
 * The job. Documents are checked once and written as they are; the tables are made of that. A run
 * writes over what there is of its own name, so that it may be repeated, whole or after a failure.
 */
final class Job {

  private static final String DRAFTS = "_drafts";

  private final SparkSession session;
  private final JobOptions options;
  private final PrintStream log;

  Job(SparkSession session, JobOptions options, PrintStream log) {
    this.session = session;
    this.options = options;
    this.log = log;
  }

  void run() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<Recipe> recipe = context.broadcast(recipe());
    LongAccumulator documents = context.sc().longAccumulator("documents");
    LongAccumulator pairs = context.sc().longAccumulator("pairs");
    LongAccumulator findings = context.sc().longAccumulator("findings");
    LongAccumulator failures = context.sc().longAccumulator("failures");
    context.sc().addSparkListener(new JobProgress(log, documents, pairs, findings, failures));
    JavaRDD<Row> audited =
        new Inputs(session, options)
            .documents()
            .mapPartitions(new AuditTask(recipe, documents, pairs, findings, failures));
    String drafts = options.output + "/" + DRAFTS + "/run=" + options.run;
    session
        .createDataFrame(audited, Schemas.DOCUMENT)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(drafts);
    tables(session.read().schema(Schemas.DOCUMENT).parquet(drafts));
    delete(drafts);
  }

  private void tables(Dataset<Row> drafts) {
    write("documents", drafts.drop("findings", "renderings"), List.of());
    write("findings", nested(drafts, "findings"), List.of("category"));
    write("renderings", nested(drafts, "renderings"), List.of());
    Row all =
        drafts
            .selectExpr(
                "count(*)",
                "coalesce(sum(pairs), 0)",
                "coalesce(sum(size(findings)), 0)",
                "count_if(state IN ('unreadable', 'failed'))")
            .first();
    log.println(
        all.getLong(0)
            + " documents, "
            + all.getLong(1)
            + " pairs, "
            + all.getLong(2)
            + " findings, "
            + all.getLong(3)
            + " documents that could not be read");
  }

  private static Dataset<Row> nested(Dataset<Row> drafts, String column) {
    return drafts
        .select(col("path"), col("metadata"), explode(col(column)).as("row"))
        .select("path", "metadata", "row.*");
  }

  /**
   * @param usual columns by which the table is partitioned unless fields are asked for
   */
  private void write(String name, Dataset<Row> table, List<String> usual) {
    Dataset<Row> with = table;
    List<Column> order = new ArrayList<>();
    for (String field : options.partitionBy) {
      with = with.withColumn(field, col("metadata").getItem(field));
      order.add(col(field));
    }
    List<String> by = options.partitionBy.isEmpty() ? usual : options.partitionBy;
    if (order.isEmpty()) {
      by.forEach(each -> order.add(col(each)));
    }
    // Each partition's rows come together, so that it is one file and not one of every task.
    if (!order.isEmpty()) {
      with = with.repartition(order.toArray(new Column[0]));
    }
    DataFrameWriter<Row> writer = with.write().mode(SaveMode.Overwrite);
    if (!by.isEmpty()) {
      writer = writer.partitionBy(by.toArray(new String[0]));
    }
    writer.parquet(options.output + "/" + name + "/run=" + options.run);
  }

  private Recipe recipe() {
    return new Recipe(
        files(options.rules, StandardCharsets.UTF_8),
        files(options.termbases, StandardCharsets.ISO_8859_1),
        options.select,
        List.of(),
        options.ignore,
        List.of(),
        options.profile,
        options.format,
        options.source,
        options.target);
  }

  private List<Recipe.File> files(List<String> names, Charset charset) {
    List<Recipe.File> files = new ArrayList<>();
    Configuration configuration = session.sparkContext().hadoopConfiguration();
    for (String name : names) {
      Path path = new Path(name);
      try (FSDataInputStream in = path.getFileSystem(configuration).open(path)) {
        files.add(new Recipe.File(name, new String(in.readAllBytes(), charset)));
      } catch (IOException e) {
        throw new UncheckedIOException(name + ": cannot be read", e);
      }
    }
    return files;
  }

  private void delete(String name) {
    Path path = new Path(name);
    try {
      FileSystem files = path.getFileSystem(session.sparkContext().hadoopConfiguration());
      files.delete(path, true);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be deleted", e);
    }
  }
}
