/** What a rule, a check, a hit and a finding are, and how rules are loaded and run. */
@NullMarked
package org.bilint.check;

import org.jspecify.annotations.NullMarked;
