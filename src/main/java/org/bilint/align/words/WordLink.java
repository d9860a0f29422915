package org.bilint.align.words;

/**
 * A word of the source and one that it stands for; a word may have several links.
 *
 * @param source index of the English word in its {@link WordAlignment}
 * @param target index of the Chinese word
 * @param strength from 0, a guess, to 1
 */
public record WordLink(int source, int target, Evidence evidence, double strength) {}
