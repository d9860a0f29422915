package org.bilint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.align.AlignedDocument;
import org.bilint.align.Aligner;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Checker;
import org.bilint.check.RuleSet;
import org.bilint.lexicon.Lexicons;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.rules.Checks;
import org.bilint.text.Document;

/**
 * Calls for a benchmark, as far as the stages before its own take them. Each is a new one, the same
 * ones in the same order for every benchmark, so that their times may be compared and no store of
 * what was seen before helps any of them.
 */
public final class FreshCalls {

  private final VariedCalls calls;
  private int next;

  /** From the first call on. */
  public FreshCalls() {
    try {
      calls = VariedCalls.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next call. */
  public byte[] bytes() {
    return calls.bytes(next++);
  }

  /** The next call, read. */
  public Document document() {
    return read(bytes());
  }

  /** The next call, aligned. */
  public AlignedDocument aligned() {
    return Knowledge.ALIGNER.align(document());
  }

  /** The next call, checked by all rules. */
  public CheckedDocument checked() {
    return new Checker(Knowledge.RULES).check(aligned());
  }

  /** A call as {@code bilint check} reads it. */
  public static Document read(byte[] bytes) {
    try {
      return Readers.read("call.txt", bytes, InputFormat.AUTO, Optional.empty(), Optional.empty());
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The aligner that all share. */
  public static Aligner aligner() {
    return Knowledge.ALIGNER;
  }

  /** All rules that run unasked. */
  public static RuleSet rules() {
    return Knowledge.RULES;
  }

  /** Loaded by those that ask for it only. */
  private static final class Knowledge {
    static final Aligner ALIGNER = Linter.aligner(Lexicons.bundled());
    static final RuleSet RULES = Checks.bundled();
  }
}
