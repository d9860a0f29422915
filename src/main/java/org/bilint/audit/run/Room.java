package org.bilint.audit.run;

import java.util.concurrent.Semaphore;
import org.bilint.audit.DocumentAuditor;

/**
 * The room on the heap for documents that are being checked. A worker waits until there is enough
 * for its own, so that large documents are checked one after the other where small ones are checked
 * beside each other.
 */
final class Room {

  /** Heap that a byte of a document takes while it is checked; 65 were measured. */
  private static final int HEAP_PER_BYTE = 80;

  private static final int UNIT = 1 << 10;

  private final int size;
  private final Semaphore free;

  private Room(int size) {
    this.size = size;
    this.free = new Semaphore(size, true);
  }

  /**
   * @param heap in bytes
   */
  static Room on(long heap) {
    long bytes = Math.max(0, heap - DocumentAuditor.KNOWLEDGE) / HEAP_PER_BYTE;
    return new Room((int) Math.max(1, Math.min(Integer.MAX_VALUE / 2, bytes / UNIT)));
  }

  /**
   * Waits for room; a document that is larger than all of it gets all.
   *
   * @param bytes of the document that are held at a time
   * @return what is to be given back
   */
  int take(int bytes) throws InterruptedException {
    int wanted = Math.max(1, Math.min(size, bytes / UNIT));
    free.acquire(wanted);
    return wanted;
  }

  void giveBack(int taken) {
    free.release(taken);
  }
}
