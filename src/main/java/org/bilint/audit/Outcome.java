package org.bilint.audit;

/**
 * How the audit of a document ended.
 *
 * @param reason why it was not checked, with the line where there is one; empty where it was
 */
public record Outcome(State state, String reason) {

  public static final Outcome CHECKED = new Outcome(State.CHECKED, "");

  public Outcome {
    if (reason.isEmpty() != (state == State.CHECKED)) {
      throw new IllegalArgumentException(state + " with the reason '" + reason + "'");
    }
  }
}
