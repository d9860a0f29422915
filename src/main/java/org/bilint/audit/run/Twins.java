package org.bilint.audit.run;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.bilint.audit.store.AuditStore;

/**
 * Sees to it that the same content is checked once: who has read what another document holds, too,
 * gets its findings, and waits for them while they are being made. Used by the thread that writes.
 */
final class Twins {

  private final AuditStore store;

  /**
   * By key: those that wait while one of them is checked. As many as there are workers, at most.
   */
  private final Map<String, Queue<Event.Met>> waiting = new HashMap<>();

  /** The keys of the documents that are checked, by path. */
  private final Map<String, String> checking = new HashMap<>();

  Twins(AuditStore store) {
    this.store = store;
  }

  /** A document is read: it is taken over, waits, or is to be checked. */
  void meet(Event.Met met) {
    Queue<Event.Met> others = waiting.get(met.twin().key());
    if (others != null) {
      others.add(met);
    } else {
      settle(met);
    }
  }

  /** A document is through, so that those who wait for it may go on. */
  void ended(String path) {
    String key = checking.remove(path);
    Queue<Event.Met> others = key == null ? null : waiting.remove(key);
    while (others != null && !others.isEmpty()) {
      // Where the first one failed, the next one is checked, and the rest waits for it.
      meet(others.remove());
    }
  }

  private void settle(Event.Met met) {
    boolean taken = store.takeOver(met.twin());
    if (!taken) {
      checking.put(met.twin().path(), met.twin().key());
      waiting.put(met.twin().key(), new ArrayDeque<>());
    }
    met.answer().complete(taken);
  }
}
