package org.bilint.polarity;

import org.bilint.text.Place;

/**
 * The direction of a figure, and the word that tells it.
 *
 * @param close whether nothing but light words stands between the two
 */
record Reading(Direction direction, Place place, boolean close) {}
