package org.bilint.config;

/** A configuration that cannot be used; the message begins with the place. */
public final class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param origin {@code file:line:column}
   */
  public ConfigException(String origin, String reason) {
    super(origin + ": " + reason);
  }
}
