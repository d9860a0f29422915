/**
 * What each language says on its own: sentences, quantities, dates, labels. One language at a time;
 * nothing here knows that there is a translation.
 */
@NullMarked
package org.bilint.annotate;

import org.jspecify.annotations.NullMarked;
