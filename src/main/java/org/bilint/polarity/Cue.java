package org.bilint.polarity;

import org.bilint.text.Place;

/**
 * A word or phrase with a force.
 *
 * @param from index of its first word in the bead's words of that language
 * @param to index behind its last word
 * @param lifted whether it stands beside a word that lifts it: not until May
 */
record Cue(Place place, Force force, Shape shape, int from, int to, boolean lifted) {}
