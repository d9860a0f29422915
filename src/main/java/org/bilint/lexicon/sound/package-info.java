/**
 * English names and what Chinese makes of their sound: whether a Chinese text holds a
 * transliteration of a name, and where.
 */
@NullMarked
package org.bilint.lexicon.sound;

import org.jspecify.annotations.NullMarked;
