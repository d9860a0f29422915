/**
 * How the Chinese is set: marks, widths, blanks, quotes, separators. Each finder gathers its slips
 * over a whole document, because much of it is right or wrong only against what the document does
 * elsewhere.
 */
@NullMarked
package org.bilint.typography;

import org.jspecify.annotations.NullMarked;
