/**
 * Which renderings each English term of a document has, read off the links between words. Rules of
 * consistency and the tables of a report stand on it.
 */
@NullMarked
package org.bilint.renderings;

import org.jspecify.annotations.NullMarked;
