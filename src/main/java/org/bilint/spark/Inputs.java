package org.bilint.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.input.PortableDataStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.bilint.audit.archive.MetadataPattern;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** The documents of the job, wherever Hadoop reads them from. */
final class Inputs {

  /** The endings of documents, as the command line walks folders for them. */
  private static final Set<String> ENDINGS = Set.of("txt", "tsv", "md");

  private static final int TASKS_PER_CORE = 4;

  private final SparkSession session;
  private final JobOptions options;

  Inputs(SparkSession session, JobOptions options) {
    this.session = session;
    this.options = options;
  }

  JavaRDD<Input> documents() {
    return options.kind == JobOptions.Kind.FILES ? files() : rows();
  }

  private int partitions(JavaSparkContext context) {
    return options.partitions > 0
        ? options.partitions
        : TASKS_PER_CORE * context.defaultParallelism();
  }

  private JavaRDD<Input> files() {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    context
        .hadoopConfiguration()
        .setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
    String pattern = options.pattern;
    return context
        .binaryFiles(String.join(",", options.inputs), partitions(context))
        .filter(file -> isDocument(file._1()))
        .map(file -> file(file, pattern))
        // Whatever the file system packed together, each task gets its share of the documents.
        .repartition(partitions(context));
  }

  private static boolean isDocument(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static Input file(Tuple2<String, PortableDataStream> file, @Nullable String pattern) {
    TreeMap<String, String> fields = new TreeMap<>();
    Optional.ofNullable(pattern)
        .map(MetadataPattern::of)
        .ifPresent(each -> fields.putAll(each.read(file._1()).fields()));
    PortableDataStream stream = file._2();
    return new Input(file._1(), true, fields, stream::open);
  }

  private JavaRDD<Input> rows() {
    String[] paths = options.inputs.toArray(new String[0]);
    Dataset<Row> table =
        options.kind == JobOptions.Kind.PARQUET
            ? session.read().parquet(paths)
            : session.read().json(paths);
    List<String> fields = fields(table.schema());
    String path = options.pathColumn;
    String text = options.textColumn;
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    return table
        .javaRDD()
        .map(row -> row(row, path, text, fields))
        .repartition(partitions(context));
  }

  /** The columns of plain values beside the document's own. */
  private List<String> fields(StructType schema) {
    List<String> fields = new ArrayList<>();
    for (StructField field : schema.fields()) {
      boolean plain =
          !(field.dataType() instanceof StructType)
              && !(field.dataType() instanceof ArrayType)
              && !(field.dataType() instanceof MapType);
      if (plain
          && !field.name().equals(options.pathColumn)
          && !field.name().equals(options.textColumn)) {
        fields.add(field.name());
      }
    }
    return fields;
  }

  private static Input row(Row row, String path, String text, List<String> names) {
    TreeMap<String, String> fields = new TreeMap<>();
    for (String name : names) {
      Object value = row.getAs(name);
      if (value != null) {
        fields.put(name, value.toString());
      }
    }
    String content = row.getAs(text);
    return Input.ofText(row.getAs(path), content == null ? "" : content, fields);
  }
}
