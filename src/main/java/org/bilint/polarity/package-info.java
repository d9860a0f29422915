/**
 * What turns a statement round: negations that stand in one language only, words that stand where
 * their opposites should, figures that rise in one language and fall in the other; and hedges and
 * conditions that are gone. Cues are found in each language by tables, paired by the words that
 * they negate, and what is left is weighed by signs.
 */
@NullMarked
package org.bilint.polarity;

import org.jspecify.annotations.NullMarked;
