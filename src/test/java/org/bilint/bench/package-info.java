/** Times bilint, one call by its stages and many in whole runs, and others beside it. */
package org.bilint.bench;
