/**
 * Turns dictionaries into the index that {@link org.bilint.lexicon} reads: at build time ECDICT and
 * the words of HanLP, later what a user adds. HanLP is there at build time only.
 */
@NullMarked
package org.bilint.lexicon.compile;

import org.jspecify.annotations.NullMarked;
