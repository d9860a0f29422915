package org.bilint.quality;

/**
 * How many public cases of written and spoken numbers were read right.
 *
 * @param judged the cases that denote a value
 * @param right those of which exactly that value is found
 * @param cases all cases of the language
 * @param leftOut which are not judged, and why
 */
public record SpecResult(String language, int judged, int right, int cases, String leftOut) {}
