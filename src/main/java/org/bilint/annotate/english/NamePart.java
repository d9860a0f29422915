package org.bilint.annotate.english;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of pieces in a run: a listed name, a single word, or the small words between.
 *
 * @param from the index of its first piece
 * @param to the index after its last
 */
record NamePart(int from, int to, Gazetteer.@Nullable Entry entry) {}
