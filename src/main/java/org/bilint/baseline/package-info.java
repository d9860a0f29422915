/** What people decided about findings, kept from one run to the next. */
@NullMarked
package org.bilint.baseline;

import org.jspecify.annotations.NullMarked;
