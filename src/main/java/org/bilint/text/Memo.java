package org.bilint.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A pure function that remembers its values, so that what is asked again and again is computed
 * once. It changes nothing but the time: when it holds too much it forgets everything. Safe for use
 * by several threads.
 */
public final class Memo<K, V> {

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final int most;
  private final Function<? super K, ? extends V> function;

  /**
   * @param most how many values are kept
   * @param function of the key alone; may ask this memo for others
   */
  public Memo(int most, Function<? super K, ? extends V> function) {
    this.most = most;
    this.function = function;
  }

  public V of(K key) {
    V value = known.get(key);
    if (value == null) {
      value = function.apply(key);
      if (known.size() >= most) {
        known.clear();
      }
      known.put(key, value);
    }
    return value;
  }
}
