/** Files in, documents out: one class per format. Knows layouts and scripts, not languages. */
@NullMarked
package org.bilint.read;

import org.jspecify.annotations.NullMarked;
