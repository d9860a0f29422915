package org.bilint.terms;

import org.bilint.text.LanguageTag;

/**
 * An entry with the locale that it is for and where it was read.
 *
 * @param origin {@code file:line:column}, or table and line
 */
public record LocalTerm(LanguageTag locale, TermEntry entry, String origin) {}
