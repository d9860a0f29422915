/** Finds quantities, dates and labels in English text. */
@NullMarked
package org.bilint.annotate.english;

import org.jspecify.annotations.NullMarked;
