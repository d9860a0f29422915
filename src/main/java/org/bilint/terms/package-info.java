/** Termbases: what a term should be called in each locale. */
@NullMarked
package org.bilint.terms;

import org.jspecify.annotations.NullMarked;
