package org.bilint.audit.run;

import java.util.concurrent.CompletableFuture;
import org.bilint.audit.Outcome;
import org.bilint.audit.Part;
import org.bilint.audit.store.Twin;

/** What a worker tells the thread that writes. */
sealed interface Event {

  /** A stretch of a document is checked. */
  record Found(String path, Part part) implements Event {}

  /**
   * A document is read; what was found in another one with the same content will do for it, too.
   *
   * @param answer takes whether it was taken over, so that the document is through
   */
  record Met(Twin twin, CompletableFuture<Boolean> answer) implements Event {}

  /** A document is through. */
  record Ended(String path, String hash, long size, Outcome outcome) implements Event {}

  /** The findings of another document are those of this one. */
  record Taken() implements Event {}

  /** A document is as it was. */
  record Unchanged() implements Event {}

  /** The archive is not there any more. */
  record Lost(String root) implements Event {}
}
