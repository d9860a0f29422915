package org.bilint.terms.match;

import org.bilint.terms.Forbidden;
import org.bilint.terms.TermEntry;
import org.bilint.text.Place;

/**
 * A term that is rendered by what its entry forbids.
 *
 * @param target where the rendering stands
 */
public record Rendered(TermUse use, TermEntry entry, Forbidden forbidden, Place target) {}
