/** Users' termbases: files in, entries out; one class per format. */
@NullMarked
package org.bilint.terms.read;

import org.jspecify.annotations.NullMarked;
