/** One class per output format; each turns checked documents into text. */
@NullMarked
package org.bilint.report;

import org.jspecify.annotations.NullMarked;
