package org.bilint.text;

import org.jspecify.annotations.Nullable;

/** A map from UTF-16 units, for tables that are asked at each place of a text. */
public final class CharMap<V> {

  private static final int PAGE = 256;

  private final @Nullable Object[][] pages = new Object[PAGE][];

  /** What a unit stands for; null if it stands for nothing. */
  @SuppressWarnings("unchecked") // only values of that type are put in
  public @Nullable V get(char c) {
    @Nullable Object[] page = pages[c >>> 8];
    return page == null ? null : (V) page[c & 0xFF];
  }

  public void put(char c, V value) {
    int page = c >>> 8;
    if (pages[page] == null) {
      pages[page] = new Object[PAGE];
    }
    pages[page][c & 0xFF] = value;
  }
}
