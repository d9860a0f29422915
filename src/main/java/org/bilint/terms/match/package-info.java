/** The terms of a document in both languages: which are meant, and what stands for each. */
@NullMarked
package org.bilint.terms.match;

import org.jspecify.annotations.NullMarked;
