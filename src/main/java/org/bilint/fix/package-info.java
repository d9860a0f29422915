/**
 * Writes the repairs of findings into a text, and only those after which the linter finds nothing
 * that it did not find before.
 */
@NullMarked
package org.bilint.fix;

import org.jspecify.annotations.NullMarked;
