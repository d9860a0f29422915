/** The run of an audit on one machine: documents in, a store filled, from wherever it stood. */
@NullMarked
package org.bilint.audit.run;

import org.jspecify.annotations.NullMarked;
