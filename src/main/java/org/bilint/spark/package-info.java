/**
 * The audit as a Spark job. Spark is there when the job runs, and not in the jar; nothing outside
 * this package knows it.
 */
@NullMarked
package org.bilint.spark;

import org.jspecify.annotations.NullMarked;
