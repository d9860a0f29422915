/** One class per output format; each turns checked documents into bytes. */
@NullMarked
package org.bilint.report;

import org.jspecify.annotations.NullMarked;
