package org.bilint.audit.store;

import org.bilint.audit.Counts;

/**
 * What is found in what the speakers of a role say.
 *
 * @param words of the source
 */
public record RoleCount(String role, long words, Counts counts) {}
