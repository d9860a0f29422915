package org.bilint.polarity;

/** Whether a figure tells of more or of less. */
enum Direction {
  UP,
  DOWN;

  Direction opposite() {
    return this == UP ? DOWN : UP;
  }
}
