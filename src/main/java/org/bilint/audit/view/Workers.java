package org.bilint.audit.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.bilint.parallel.InOrder;

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
    try (InOrder<T, Boolean> ends = new InOrder<>(most, all, each -> isDone(work, each))) {
      List<T> done = new ArrayList<>();
      for (T each : all) {
        if (ends.next()) {
          done.add(each);
        }
      }
      return done;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> boolean isDone(Work<T> work, T each) {
    try {
      return work.isDone(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
