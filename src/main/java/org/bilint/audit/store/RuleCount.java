package org.bilint.audit.store;

import org.bilint.audit.Counts;
import org.bilint.check.Category;

/**
 * What a rule finds in the whole archive.
 *
 * @param documents that have a finding of it
 */
public record RuleCount(
    String rule, String name, Category category, Counts counts, long documents) {}
