package org.bilint.audit.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.bilint.audit.Content;
import org.bilint.audit.DocumentAuditor;
import org.bilint.audit.Outcome;
import org.bilint.audit.Part;
import org.bilint.audit.State;
import org.bilint.audit.store.Pending;
import org.bilint.audit.store.Twin;

/** Reads and checks one document, and tells what became of it. */
final class Worker implements Runnable {

  private final Pending pending;
  private final DocumentAuditor auditor;
  private final Room room;
  private final BlockingQueue<Event> events;

  Worker(Pending pending, DocumentAuditor auditor, Room room, BlockingQueue<Event> events) {
    this.pending = pending;
    this.auditor = auditor;
    this.room = room;
    this.events = events;
  }

  @Override
  public void run() {
    try {
      tell(work());
    } catch (Interrupted e) {
      // The run has ended without this document.
    }
  }

  private Event work() {
    Path path = Path.of(pending.path());
    try {
      Content content = Content.read(() -> Files.newInputStream(path));
      if (content.hash().equals(pending.hash())) {
        return new Event.Unchanged();
      }
      if (isTaken(new Twin(pending.path(), content.hash(), content.size()))) {
        return new Event.Taken();
      }
      Outcome outcome = audit(content);
      return new Event.Ended(pending.path(), content.hash(), content.size(), outcome);
    } catch (IOException e) {
      return isArchiveLost()
          ? new Event.Lost(pending.root())
          : new Event.Ended(pending.path(), "", 0, new Outcome(State.UNREADABLE, reason(e)));
    } catch (Interrupted e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // Whatever it is: the run waits for an answer about each document.
      Outcome failed = new Outcome(State.FAILED, "bilint itself failed: " + e);
      return new Event.Ended(pending.path(), "", 0, failed);
    }
  }

  /** Asks whether the findings of another document will do, and waits while that is checked. */
  private boolean isTaken(Twin twin) {
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    tell(new Event.Met(twin, answer));
    try {
      return answer.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Outcome audit(Content content) throws IOException {
    int taken = take(content.window());
    try {
      return content.audit(auditor, pending.path(), pending.walked(), this::tell);
    } finally {
      room.giveBack(taken);
    }
  }

  private int take(int bytes) {
    try {
      return room.take(bytes);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    }
  }

  /** A mount that is gone leaves no folder, an empty one, or one that cannot be listed. */
  private boolean isArchiveLost() {
    Path root = Path.of(pending.root());
    if (pending.root().equals(pending.path())) {
      return false;
    }
    try (Stream<Path> content = Files.list(root)) {
      return content.findAny().isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void tell(Part part) {
    tell(new Event.Found(pending.path(), part));
  }

  private void tell(Event event) {
    try {
      events.put(event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    }
  }

  /** Unwinds a worker whose run has ended; an error, so that it is nobody's outcome. */
  private static final class Interrupted extends Error {
    private static final long serialVersionUID = 1L;

    Interrupted() {
      super("interrupted", null, false, false);
    }
  }
}
