package org.bilint.audit.store;

import org.bilint.audit.FindingRow;

/** A finding with the path of its document. */
public record StoredFinding(String path, FindingRow row) {}
