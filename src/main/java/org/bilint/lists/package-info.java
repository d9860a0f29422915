/**
 * Sentences, and things told in a row: A, B and C. Both can be counted in both languages, which
 * shows one that was left out.
 */
@NullMarked
package org.bilint.lists;

import org.jspecify.annotations.NullMarked;
