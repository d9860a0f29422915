/**
 * LanguageTool's opinion of each side, as far as a table says that it is worth hearing. No other
 * package knows LanguageTool's rules; it is started when the first text is read, and not before.
 */
@NullMarked
package org.bilint.grammar;

import org.jspecify.annotations.NullMarked;
