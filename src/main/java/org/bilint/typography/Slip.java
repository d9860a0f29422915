package org.bilint.typography;

import org.bilint.text.Place;

/** A place of the translation and what should stand there; an empty place is a point between. */
public record Slip(Place place, String right) {}
