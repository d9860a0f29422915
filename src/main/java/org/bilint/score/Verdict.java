package org.bilint.score;

/**
 * What a gate says about a document.
 *
 * @param reason why, in words: "2 findings at or above major"
 */
public record Verdict(boolean passes, String reason) {}
