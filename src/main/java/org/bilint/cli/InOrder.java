package org.bilint.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Computes values on all cores, ahead of the thread that takes them in their order. A few wait at a
 * time, so that memory does not grow with their number. What the computation of one forks runs on
 * the same cores: while there are many it stays where it is, and the last one, or a large one, has
 * all of them.
 *
 * @param <A> of what they are computed
 * @param <T> the values; a fault has to be one of them
 */
final class InOrder<A, T> implements AutoCloseable {

  /** Values that are computed or wait, for each core: a slow one must not hold up the others. */
  private static final int AHEAD = 2;

  private final ForkJoinPool pool = new ForkJoinPool();
  private final Iterator<A> waiting;
  private final Function<A, T> function;
  private final Deque<Future<T>> ahead = new ArrayDeque<>();

  InOrder(List<A> all, Function<A, T> function) {
    this.waiting = all.iterator();
    this.function = function;
    for (int i = 0; i < AHEAD * pool.getParallelism(); i++) {
      start();
    }
  }

  private void start() {
    if (waiting.hasNext()) {
      A next = waiting.next();
      ahead.add(pool.submit((Callable<T>) () -> function.apply(next)));
    }
  }

  /** The value of the next one; there must be one left. */
  T next() {
    Future<T> first = ahead.remove();
    try {
      T value = first.get();
      start();
      return value;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
