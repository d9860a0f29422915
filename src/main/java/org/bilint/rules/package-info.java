/** The checks: one class for each kind of logic, and {@code Checks}, their registry. */
@NullMarked
package org.bilint.rules;

import org.jspecify.annotations.NullMarked;
