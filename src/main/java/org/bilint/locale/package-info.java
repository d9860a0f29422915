/** What is said and written in one place and not in another: words, characters, scripts. */
@NullMarked
package org.bilint.locale;

import org.jspecify.annotations.NullMarked;
