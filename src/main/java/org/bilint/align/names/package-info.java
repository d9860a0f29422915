/** What stands for each English name in the Chinese: its letters, a known rendering, its sound. */
@NullMarked
package org.bilint.align.names;

import org.jspecify.annotations.NullMarked;
