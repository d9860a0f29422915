package org.bilint.audit.store;

import org.bilint.audit.Rendered;

/**
 * A rendering of a name or a term in the whole archive.
 *
 * @param locale the BCP 47 tag of the translations
 * @param rendered with the way in which most documents write it, and the count of all
 * @param documents that have it
 * @param example the path of the first of those
 */
public record StoredRendering(String locale, Rendered rendered, long documents, String example) {}
