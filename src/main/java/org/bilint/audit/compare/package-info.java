/** Two audits side by side: two engines on the same calls, or before and after a glossary. */
@NullMarked
package org.bilint.audit.compare;

import org.jspecify.annotations.NullMarked;
