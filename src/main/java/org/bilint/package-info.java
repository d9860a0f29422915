/** {@link org.bilint.Linter}, the way in: the pipeline from a document to its findings. */
@NullMarked
package org.bilint;

import org.jspecify.annotations.NullMarked;
