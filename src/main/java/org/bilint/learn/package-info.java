/**
 * Derives a dictionary from documents that people have translated: what their words became, counted
 * over the links that {@link org.bilint.align.Aligner} drew.
 */
@NullMarked
package org.bilint.learn;

import org.jspecify.annotations.NullMarked;
