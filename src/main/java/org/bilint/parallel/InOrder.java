package org.bilint.parallel;

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
 * @param <T> the values
 */
public final class InOrder<A, T> implements AutoCloseable {

  /** Values that are computed or wait, for each core: a slow one must not hold up the others. */
  private static final int AHEAD = 2;

  private final ForkJoinPool pool;
  private final Iterator<A> waiting;
  private final Function<A, T> function;
  private final Deque<Future<T>> ahead = new ArrayDeque<>();

  /** On all cores. */
  public InOrder(List<A> all, Function<A, T> function) {
    this(Runtime.getRuntime().availableProcessors(), all, function);
  }

  /**
   * @param most values that are computed at a time
   */
  public InOrder(int most, List<A> all, Function<A, T> function) {
    this.pool = new ForkJoinPool(most);
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

  /**
   * The value of the next one; there must be one left.
   *
   * @throws RuntimeException what its computation threw
   */
  public T next() {
    Future<T> first = ahead.remove();
    try {
      T value = first.get();
      start();
      return value;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
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
