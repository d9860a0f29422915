/**
 * What may translate what: a dictionary compiled at build time into one compact index, the words of
 * Chinese, and what users add. Chinese is looked up in its Simplified form, which {@link
 * org.bilint.lexicon.Simplified} makes without moving a character.
 */
@NullMarked
package org.bilint.lexicon;

import org.jspecify.annotations.NullMarked;
