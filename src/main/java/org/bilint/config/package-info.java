/**
 * Configurations: {@code bilint.yaml} files, found, read and laid over each other, down to what
 * holds for one document.
 */
@NullMarked
package org.bilint.config;

import org.jspecify.annotations.NullMarked;
