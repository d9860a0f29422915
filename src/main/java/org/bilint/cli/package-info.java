/** The command line: one class per subcommand. */
@NullMarked
package org.bilint.cli;

import org.jspecify.annotations.NullMarked;
