/** What an audit looks like: a dashboard, Markdown, tables. The same store gives the same bytes. */
@NullMarked
package org.bilint.audit.view;

import org.jspecify.annotations.NullMarked;
