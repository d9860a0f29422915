package org.bilint.check;

/** A value of a rule's {@code with} section that its check cannot use. */
public final class ParameterException extends IllegalArgumentException {

  private final String parameter;

  public ParameterException(String parameter, String reason) {
    super(reason);
    this.parameter = parameter;
  }

  /** The name of the parameter at fault, so that the loader can say where it stands. */
  public String parameter() {
    return parameter;
  }
}
