/** Documents as they were at a revision of their git repository. */
@NullMarked
package org.bilint.revision;

import org.jspecify.annotations.NullMarked;
