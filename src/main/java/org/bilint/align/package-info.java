/**
 * Which paragraph, sentence and mention of the translation stands for which of the source. The
 * result, beads with their links, is all that rules see.
 */
@NullMarked
package org.bilint.align;

import org.jspecify.annotations.NullMarked;
