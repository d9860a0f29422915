package org.bilint.audit.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.archive.ArchiveException;
import org.bilint.audit.store.AuditStore;
import org.bilint.audit.store.Pending;

/**
 * Checks the listed documents of a store on all cores, and writes what they show by one thread,
 * that of the caller. What waits is bounded, so that memory is, too.
 */
public final class AuditRun {

  /** Documents for which the store is asked at once. */
  private static final int PAGE = 256;

  /** Documents that are read or wait, for each worker. */
  private static final int AHEAD = 3;

  /** Documents after which what was written counts. */
  private static final int BATCH = 16;

  private final AuditStore store;
  private final DocumentAuditor auditor;
  private final int workers;
  private final Progress progress;
  private final Room room = Room.on(Runtime.getRuntime().maxMemory());
  private final BlockingQueue<Event> events;
  private final Deque<Pending> page = new ArrayDeque<>();
  private long lastNumber;
  private final Twins twins;
  private Tally tally = Tally.NOTHING;

  /**
   * @param workers documents that are checked beside each other
   */
  public AuditRun(AuditStore store, DocumentAuditor auditor, int workers, Progress progress) {
    this.store = store;
    this.auditor = auditor;
    this.workers = workers;
    this.progress = progress;
    this.events = new ArrayBlockingQueue<>(2 * workers);
    this.twins = new Twins(store);
  }

  /**
   * Checks what is new, and leaves in the store what is listed and nothing else.
   *
   * @throws ArchiveException if the archive goes away on the way; a later run goes on
   * @throws org.bilint.audit.store.StoreException if the store cannot be written; likewise
   */
  public Tally run() {
    // What the check of one document forks runs on the same threads: nothing, while all are busy.
    ExecutorService pool = new ForkJoinPool(workers);
    try {
      work(pool);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("interrupted; run again to go on");
    } finally {
      pool.shutdownNow();
    }
    store.settle();
    return tally;
  }

  private void work(ExecutorService pool) throws InterruptedException {
    long all = store.listed();
    int out = 0;
    int uncommitted = 0;
    progress.at(0, all, 0);
    while (true) {
      while (out < AHEAD * workers && !isThrough()) {
        pool.execute(new Worker(page.remove(), auditor, room, events));
        out++;
      }
      if (out == 0) {
        store.commit();
        return;
      }
      Event event = events.poll(1, TimeUnit.SECONDS);
      if (event == null) {
        continue;
      }
      if (isEnd(event)) {
        out--;
        uncommitted++;
      }
      if (uncommitted >= BATCH) {
        store.commit();
        uncommitted = 0;
      }
      progress.at(tally.documents(), all, tally.pairs());
    }
  }

  private boolean isThrough() {
    if (page.isEmpty()) {
      List<Pending> next = store.page(lastNumber, PAGE);
      page.addAll(next);
      lastNumber = next.isEmpty() ? lastNumber : next.get(next.size() - 1).number();
    }
    return page.isEmpty();
  }

  /** Writes what a worker tells; whether its document is through. */
  private boolean isEnd(Event event) {
    if (event instanceof Event.Found found) {
      store.add(found.path(), found.part());
      tally = tally.andPairs(found.part().pairs());
      return false;
    }
    if (event instanceof Event.Met met) {
      twins.meet(met);
      return false;
    }
    if (event instanceof Event.Ended ended) {
      store.finish(ended.path(), ended.hash(), ended.size(), ended.outcome());
      tally = tally.and(ended);
      twins.ended(ended.path());
    } else if (event instanceof Event.Taken) {
      tally = tally.andTaken();
    } else if (event instanceof Event.Lost lost) {
      store.commit();
      throw new ArchiveException(
          lost.root()
              + ": is not there any more after "
              + tally.documents()
              + " documents; run again to go on");
    } else {
      tally = tally.andUnchanged();
    }
    return true;
  }
}
