package org.bilint.audit;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first few in an order of all that go by. No more than these are held. */
public final class Foremost<T> {

  private final Comparator<T> order;
  private final int most;
  private final PriorityQueue<T> kept;

  /**
   * @param most how many are wanted
   */
  public Foremost(Comparator<T> order, int most) {
    this.order = order;
    this.most = most;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  public void add(T each) {
    kept.add(each);
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** In order. */
  public List<T> list() {
    return kept.stream().sorted(order).toList();
  }
}
