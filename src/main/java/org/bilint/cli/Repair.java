package org.bilint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Fix;
import org.bilint.fix.Fixed;
import org.bilint.fix.Fixer;
import org.bilint.fix.UnifiedDiff;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.text.Document;
import picocli.CommandLine.Option;

/** What {@code --fix}, {@code --unsafe-fixes} and {@code --diff} ask for. */
final class Repair {

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Option(
      names = "--fix",
      description =
          "Write what is safe to repair into the documents, and report what is left. Standard"
              + " input goes, repaired, to standard output, and the report to standard error.")
  private boolean fix;

  @Option(
      names = "--unsafe-fixes",
      description =
          "With --fix or --diff, also what somebody must look at: suggestions for numbers, dates,"
              + " names and wordings.")
  private boolean unsafe;

  @Option(
      names = "--diff",
      description =
          "Write nothing; print what --fix would change as a unified diff. The report goes to"
              + " standard error.")
  private boolean diff;

  /**
   * @throws FaultException if the options do not go together
   */
  void requireSense() throws FaultException {
    if (unsafe && !isAsked()) {
      throw new FaultException("--unsafe-fixes goes with --fix or --diff");
    }
  }

  /** Whether anything is to be repaired or shown. */
  boolean isAsked() {
    return fix || diff;
  }

  /** Whether standard output is taken by a diff or, for standard input, by the repaired text. */
  boolean takesOutput(Iterable<Input> inputs) {
    if (fix && !diff) {
      for (Input input : inputs) {
        if (input.path().isEmpty()) {
          return true;
        }
      }
    }
    return diff;
  }

  /** Repairs a document, writes or shows it, and says how much is done; returns what is left. */
  CheckedDocument repair(
      Input input,
      byte[] bytes,
      InputFormat format,
      CheckedDocument found,
      Function<Document, CheckedDocument> linter,
      Streams streams)
      throws FaultException {
    Fixer fixer =
        new Fixer(
            unsafe ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
            text -> lint(found.aligned().document(), text, format, linter));
    Fixed fixed = fixer.fix(found);
    String before = found.aligned().document().content();
    byte[] after = encoded(input, bytes, before, fixed.content());
    if (diff) {
      streams.out().print(UnifiedDiff.of(input.name(), before, fixed.content()));
    } else if (input.path().isEmpty()) {
      streams.out().write(after, 0, after.length);
      streams.out().flush();
    } else if (!Arrays.equals(bytes, after)) {
      write(input, after);
    }
    int count = fixed.findings();
    if (count > 0) {
      String done = diff ? "Would fix " : "Fixed ";
      streams.note(done + count + (count == 1 ? " finding in " : " findings in ") + input.name());
    }
    return fixed.document();
  }

  /** The same format and languages again: a repair must not change how a document is read. */
  private static Optional<CheckedDocument> lint(
      Document like, String text, InputFormat format, Function<Document, CheckedDocument> linter) {
    try {
      return Optional.of(
          linter.apply(
              Readers.read(
                  like.path(),
                  text.getBytes(StandardCharsets.UTF_8),
                  format,
                  Optional.of(like.sourceLanguage()),
                  Optional.of(like.targetLanguage()))));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  /**
   * The repaired text in bytes, with the mark that the file began with. Strict UTF-8 has one
   * encoding for a text, so that bytes outside the repairs are the same; this is proved here.
   */
  private static byte[] encoded(Input input, byte[] bytes, String before, String after)
      throws FaultException {
    boolean marked =
        bytes.length >= MARK.length && Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length));
    if (!Arrays.equals(bytes, encoded(before, marked))) {
      throw new FaultException(input.name() + ": cannot be repaired: its bytes do not come back");
    }
    return encoded(after, marked);
  }

  private static byte[] encoded(String text, boolean marked) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    if (!marked) {
      return plain;
    }
    byte[] all = Arrays.copyOf(MARK, MARK.length + plain.length);
    System.arraycopy(plain, 0, all, MARK.length, plain.length);
    return all;
  }

  private static void write(Input input, byte[] bytes) throws FaultException {
    try {
      Files.write(input.path().orElseThrow(), bytes);
    } catch (IOException e) {
      throw new FaultException(input.name() + ": cannot be written: " + Input.reason(e));
    }
  }
}
