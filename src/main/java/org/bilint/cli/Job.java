package org.bilint.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.config.Layer;
import org.bilint.config.Reading;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.revision.Revision;
import org.bilint.revision.RevisionException;
import org.bilint.score.Gate;
import org.bilint.text.Document;

/** A document to check, with what holds for it. */
record Job(Input input, Configurations.Held held, Linters.Ready ready) {

  /** A document's bytes and what was found in it. */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Linted(byte[] bytes, CheckedDocument found) {}

  /** What reading and linting came to. */
  interface Attempt {
    Linted get() throws FaultException, UnreadableException;
  }

  /** Finds what is in a document. */
  interface Search {
    CheckedDocument found() throws UnreadableException;
  }

  /** Says what is in a document, by a search of its own or without. */
  interface Lookup {
    CheckedDocument found(Job job, byte[] bytes, Search search) throws UnreadableException;
  }

  Linter linter() {
    return ready.linter();
  }

  Gate gate() {
    return layer().limits().gate();
  }

  Layer layer() {
    return held.layer();
  }

  Path path() {
    return input.path().orElse(Path.of("stdin")).toAbsolutePath().normalize();
  }

  /** Reads the document and lints it; what fails is told when the outcome is asked for. */
  Attempt lint(InputStream standardInput, Lookup lookup) {
    try {
      byte[] bytes = input.read(standardInput);
      CheckedDocument found =
          lookup.found(this, bytes, () -> linter().lint(read(bytes, layer().reading())));
      Linted linted = new Linted(bytes, found);
      return () -> linted;
    } catch (FaultException e) {
      return () -> {
        throw e;
      };
    } catch (UnreadableException e) {
      return () -> {
        throw e;
      };
    }
  }

  private Document read(byte[] bytes, Reading reading) throws UnreadableException {
    InputFormat format = reading.format().orElse(InputFormat.AUTO);
    return Readers.read(input.name(), bytes, format, reading.source(), reading.target());
  }

  /** The fingerprints of what was in the document at the revision that a run is held against. */
  Set<String> earlier(Optional<Revision> revision, Linted linted) throws FaultException {
    if (revision.isEmpty()) {
      return Set.of();
    }
    if (input.path().isEmpty()) {
      throw new FaultException(input.name() + ": has no earlier revision; leave out --new-only");
    }
    try {
      Optional<byte[]> before = revision.get().content(input.path().get());
      if (before.isEmpty()) {
        return Set.of();
      }
      if (Arrays.equals(before.get(), linted.bytes())) {
        return fingerprints(linted.found());
      }
      Document now = linted.found().aligned().document();
      // The languages of today: a guess may have turned.
      Reading reading =
          new Reading(
              layer().reading().format(),
              Optional.of(now.sourceLanguage()),
              Optional.of(now.targetLanguage()));
      return fingerprints(linter().lint(read(before.get(), reading)));
    } catch (RevisionException e) {
      throw new FaultException("--new-only: " + e.getMessage());
    } catch (UnreadableException e) {
      // It has become a document only since.
      return Set.of();
    }
  }

  private static Set<String> fingerprints(CheckedDocument document) {
    return document.findings().stream()
        .map(Finding::fingerprint)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
