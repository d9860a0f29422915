package org.bilint.audit.view;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

/**
 * Does the same to many things, some of them beside each other. What the work on one forks runs on
 * the same threads.
 *
 * @param most things that are worked on at a time
 */
record Workers(int most) {

  Workers {
    if (most < 1) {
      throw new IllegalArgumentException("nobody to work");
    }
  }

  /** Says whether it could be done; may fail as files do. */
  @FunctionalInterface
  interface Work<T> {
    boolean isDone(T each) throws IOException;
  }

  /**
   * Those with which it could be done, in their order.
   *
   * @throws IOException the first failure in that order; what was not begun by then is left
   */
  <T> List<T> done(List<T> all, Work<T> work) throws IOException {
    ForkJoinPool pool = new ForkJoinPool(most);
    try {
      List<Future<Boolean>> ends = new ArrayList<>();
      for (T each : all) {
        ends.add(CompletableFuture.supplyAsync(() -> isDone(work, each), pool));
      }
      List<T> done = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (end(ends.get(i))) {
          done.add(all.get(i));
        }
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> boolean isDone(Work<T> work, T each) {
    try {
      return work.isDone(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean end(Future<Boolean> work) throws IOException {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw failure.getCause();
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
