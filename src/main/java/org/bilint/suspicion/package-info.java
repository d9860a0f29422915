/**
 * Doubts about the English: words that look misheard or mistyped, so that the translation can only
 * go wrong after them. A {@link org.bilint.suspicion.DoubtFinder} per kind of slip, each reading
 * the English of a whole document and nothing else; what it knows stands in {@code
 * rules/suspicion/}.
 */
@NullMarked
package org.bilint.suspicion;

import org.jspecify.annotations.NullMarked;
