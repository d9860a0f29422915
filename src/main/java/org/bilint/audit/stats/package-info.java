/** What numbers of documents allow to say: intervals, and whether a difference is chance. */
@NullMarked
package org.bilint.audit.stats;

import org.jspecify.annotations.NullMarked;
