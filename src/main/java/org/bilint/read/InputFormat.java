package org.bilint.read;

/** Placeholder. */
public enum InputFormat {
  AUTO,
  TRANSCRIPT,
  TSV
}
