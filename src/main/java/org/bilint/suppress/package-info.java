/** Comments in documents that hide findings: read, applied, and held to giving a reason. */
@NullMarked
package org.bilint.suppress;

import org.jspecify.annotations.NullMarked;
