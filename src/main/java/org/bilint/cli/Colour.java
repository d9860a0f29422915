package org.bilint.cli;

/** The choices of {@code --color}. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  boolean on(Terminal terminal) {
    return switch (this) {
      case AUTO -> terminal.present() && !terminal.noColour();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }
}
