/** Finds quantities, dates and labels in Chinese text. */
@NullMarked
package org.bilint.annotate.chinese;

import org.jspecify.annotations.NullMarked;
