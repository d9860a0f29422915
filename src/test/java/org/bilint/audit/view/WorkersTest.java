package org.bilint.audit.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final List<Integer> NUMBERS = IntStream.range(0, 200).boxed().toList();

  @Test
  void thoseThatAreDoneKeepTheirOrder() throws IOException {
    List<Integer> even = NUMBERS.stream().filter(each -> each % 2 == 0).toList();

    assertEquals(even, new Workers(1).done(NUMBERS, each -> each % 2 == 0));
    assertEquals(even, new Workers(4).done(NUMBERS, each -> each % 2 == 0));
    assertEquals(List.of(), new Workers(4).done(List.<Integer>of(), each -> true));
  }

  @Test
  void soManyAreWorkedOnAtATimeAndNoMore() throws IOException {
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    new Workers(2)
        .done(
            NUMBERS,
            each -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              meet(both);
              now.decrementAndGet();
              return true;
            });

    assertEquals(2, most.get());
  }

  /** Goes on when another one is here, too. */
  private static void meet(CyclicBarrier both) throws IOException {
    try {
      both.await(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  @Test
  void theFirstFailureInTheirOrderIsTold() {
    IOException told =
        assertThrows(
            IOException.class,
            () ->
                new Workers(4)
                    .done(
                        NUMBERS,
                        each -> {
                          if (each >= 3) {
                            throw new IOException("no space for " + each);
                          }
                          return true;
                        }));

    assertEquals("no space for 3", told.getMessage());
  }

  @Test
  void aFaultOfOursIsNoFailureOfADisk() {
    IllegalStateException told =
        assertThrows(
            IllegalStateException.class,
            () ->
                new Workers(2)
                    .done(
                        NUMBERS,
                        each -> {
                          throw new StackOverflowError();
                        }));

    assertTrue(told.getCause() instanceof StackOverflowError, told.toString());
  }
}
