package org.bilint.suspicion;

import org.bilint.text.Place;

/**
 * A stretch of the English that may not be what was said.
 *
 * @param meant what was probably said; empty where nobody can tell
 * @param because the reason, for the reader of the finding
 * @param weak whether it is a guess, to be told without weight
 */
public record Doubt(Place place, String meant, String because, boolean weak) {}
