package org.bilint.audit;

import java.util.Locale;

/** How far an audit got with a document. */
public enum State {
  /** Its findings are those of its content. */
  CHECKED,
  /** A walked document in one language: notes, a list; no fault and nothing to check. */
  LEFT_OUT,
  /** It is no bilingual text, or its bytes cannot be had; the reason is told. */
  UNREADABLE,
  /** bilint itself failed; tried again the next time. */
  FAILED;

  /** As it stands in stores and tables: {@code left-out}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether somebody must look after it: the audit does not tell what is in it. */
  public boolean isFault() {
    return this == UNREADABLE || this == FAILED;
  }
}
