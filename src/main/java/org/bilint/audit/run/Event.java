package org.bilint.audit.run;

import org.bilint.audit.Outcome;
import org.bilint.audit.Part;

/** What a worker tells the thread that writes. */
sealed interface Event {

  /** A stretch of a document is checked. */
  record Found(String path, Part part) implements Event {}

  /** A document is through. */
  record Ended(String path, String hash, long size, Outcome outcome) implements Event {}

  /** A document is as it was. */
  record Unchanged() implements Event {}

  /** The archive is not there any more. */
  record Lost(String root) implements Event {}
}
