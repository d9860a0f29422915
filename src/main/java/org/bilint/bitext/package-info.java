/**
 * The bitext rules of LanguageTool ({@code bitext.xml}): a sequence of tokens in the source and one
 * in the translation that must not meet. They run here without LanguageTool: English on words and
 * lemmas, Chinese on characters, since Chinese writes no word boundaries.
 */
@NullMarked
package org.bilint.bitext;

import org.jspecify.annotations.NullMarked;
