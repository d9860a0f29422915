package org.bilint.audit.parquet;

/**
 * A column.
 *
 * @param optional whether a value may be missing
 */
public record Column(String name, Type type, boolean optional) {

  /** What its values are. */
  public enum Type {
    /** Of the format's physical types 32-bit integers. */
    INT(1),
    LONG(2),
    DOUBLE(5),
    /** Text in UTF-8. */
    STRING(6);

    private final int code;

    Type(int code) {
      this.code = code;
    }

    int code() {
      return code;
    }
  }

  public static Column of(String name, Type type) {
    return new Column(name, type, false);
  }

  public static Column optional(String name, Type type) {
    return new Column(name, type, true);
  }
}
