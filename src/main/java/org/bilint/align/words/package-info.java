/**
 * The links between the words of a bead, from all evidence at once: what the names and mentions
 * already claim, the lexicon, and what the rest of the document shows by expectation maximisation.
 * One alignment serves the sentence aligner, consistency, names and dropped clauses.
 */
@NullMarked
package org.bilint.align.words;

import org.jspecify.annotations.NullMarked;
