package org.bilint.audit.store;

/**
 * A document that the run was asked for, with what the store knows of it.
 *
 * @param number of the document among those that the run was asked for
 * @param hash of the content that was checked by the run's rules; empty if none was
 */
public record Pending(long number, String path, String root, boolean walked, String hash) {}
