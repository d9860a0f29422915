/**
 * Writes Apache Parquet: flat tables, plain values, gzip. The usual writer brings Hadoop with it,
 * 30 MB and more, whose classes would lie in the jar beside those of the cluster it is sent to.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">the format</a>
 */
@NullMarked
package org.bilint.audit.parquet;

import org.jspecify.annotations.NullMarked;
