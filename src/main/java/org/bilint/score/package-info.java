/** Penalties in MQM's terms, and whether a gate lets a document through. */
@NullMarked
package org.bilint.score;

import org.jspecify.annotations.NullMarked;
