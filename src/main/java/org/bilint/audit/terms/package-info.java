/** What an archive as a whole makes of its names and terms. */
@NullMarked
package org.bilint.audit.terms;

import org.jspecify.annotations.NullMarked;
