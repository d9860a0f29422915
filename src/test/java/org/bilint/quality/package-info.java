/** Measures bilint on annotated and human-translated text and writes {@code reports/quality.md}. */
package org.bilint.quality;
