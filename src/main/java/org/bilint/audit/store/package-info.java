/**
 * The store of an audit, one SQLite file: documents, findings, renderings, decisions, and by which
 * rules they were found.
 */
@NullMarked
package org.bilint.audit.store;

import org.jspecify.annotations.NullMarked;
