package org.bilint.align.words;

import java.util.Arrays;

/** Numbers for pairs of words: a hash table from two ids to an index, without an object a pair. */
final class PairTable {

  private long[] keys = new long[1 << 12];
  private int[] indices = new int[1 << 12];
  private int[] sources = new int[1 << 12];
  private int[] targets = new int[1 << 12];
  private int size;

  PairTable() {
    Arrays.fill(keys, -1);
  }

  int size() {
    return size;
  }

  /** The index of a pair, given out in the order in which pairs come first. */
  int add(int source, int target) {
    long key = key(source, target);
    int slot = slot(key);
    if (keys[slot] == key) {
      return indices[slot];
    }
    if (size * 3 > keys.length * 2) {
      grow();
      slot = slot(key);
    }
    keys[slot] = key;
    indices[slot] = size;
    if (size == sources.length) {
      sources = Arrays.copyOf(sources, size * 2);
      targets = Arrays.copyOf(targets, size * 2);
    }
    sources[size] = source;
    targets[size] = target;
    return size++;
  }

  /** The index of a pair, or -1. */
  int find(int source, int target) {
    long key = key(source, target);
    int slot = slot(key);
    return keys[slot] == key ? indices[slot] : -1;
  }

  /** The source id of the pair with an index. */
  int source(int index) {
    return sources[index];
  }

  int target(int index) {
    return targets[index];
  }

  private static long key(int source, int target) {
    return ((long) source << 32) | target;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (keys[slot] != -1 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldIndices = indices;
    keys = new long[oldKeys.length * 2];
    indices = new int[oldKeys.length * 2];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        indices[slot] = oldIndices[i];
      }
    }
  }
}
