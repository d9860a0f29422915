/**
 * Which stretches of a text the other language does not cover: what was left out of a translation,
 * and what came in. A stretch is open where its words have no counterpart and the other side has no
 * unexplained words of matching size next to it: a free rendering has both.
 */
@NullMarked
package org.bilint.coverage;

import org.jspecify.annotations.NullMarked;
