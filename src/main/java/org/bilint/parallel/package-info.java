/** Work on all cores whose outcome does not tell on how many. */
@NullMarked
package org.bilint.parallel;

import org.jspecify.annotations.NullMarked;
