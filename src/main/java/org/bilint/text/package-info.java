/**
 * Spans, lines and the document model: characters and where they stand. Needs nothing but the JDK.
 */
@NullMarked
package org.bilint.text;

import org.jspecify.annotations.NullMarked;
