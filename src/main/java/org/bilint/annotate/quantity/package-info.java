/** What quantities of every language share: the units. */
@NullMarked
package org.bilint.annotate.quantity;

import org.jspecify.annotations.NullMarked;
