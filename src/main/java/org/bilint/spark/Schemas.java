package org.bilint.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import org.apache.spark.sql.types.StructType;

/**
 * The columns of what a task makes of a document: a row with its findings and renderings nested in
 * it. Records are no beans, so that Spark has to be told.
 */
final class Schemas {

  static final StructType FINDING =
      new StructType()
          .add("ordinal", IntegerType, false)
          .add("rule", StringType, false)
          .add("name", StringType, false)
          .add("category", StringType, false)
          .add("mqm", StringType, false)
          .add("severity", StringType, false)
          .add("message", StringType, false)
          .add("source_line", IntegerType)
          .add("source_column", IntegerType)
          .add("source_end_column", IntegerType)
          .add("source_text", StringType)
          .add("target_line", IntegerType)
          .add("target_column", IntegerType)
          .add("target_end_column", IntegerType)
          .add("target_text", StringType)
          .add("suggestion", StringType)
          .add("fingerprint", StringType, false)
          .add("role", StringType, false);

  static final StructType RENDERING =
      new StructType()
          .add("kind", StringType, false)
          .add("source", StringType, false)
          .add("form", StringType, false)
          .add("written", StringType, false)
          .add("count", IntegerType, false);

  static final StructType DOCUMENT =
      new StructType()
          .add("path", StringType, false)
          .add("metadata", createMapType(StringType, StringType, false), false)
          .add("state", StringType, false)
          .add("reason", StringType, false)
          .add("target_locale", StringType, false)
          .add("pairs", IntegerType, false)
          .add("source_words", IntegerType, false)
          .add("penalty", LongType, false)
          .add("critical", LongType, false)
          .add("major", LongType, false)
          .add("minor", LongType, false)
          .add("neutral", LongType, false)
          .add("size", LongType, false)
          .add("sha256", StringType, false)
          .add("words_by_role", createMapType(StringType, IntegerType, false), false)
          .add("diagnostics", createArrayType(StringType, false), false)
          .add("findings", createArrayType(FINDING, false), false)
          .add("renderings", createArrayType(RENDERING, false), false);

  private Schemas() {}
}
