/** What an archive holds: its documents, and what is known of each beside its text. */
@NullMarked
package org.bilint.audit.archive;

import org.jspecify.annotations.NullMarked;
