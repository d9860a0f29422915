package org.bilint.cli;

import java.security.MessageDigest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.bilint.audit.store.Twin;
import org.bilint.check.CheckedDocument;
import org.bilint.config.Reading;
import org.bilint.read.UnreadableException;
import org.bilint.text.Sha256;

/**
 * What is found in the documents of a run, once for those of the same content: an archive holds
 * many a call under several names. May be asked by several threads.
 */
final class SameContent implements Job.Lookup {

  /** Documents that are remembered, so that memory does not grow with their number. */
  private static final int MOST = 128;

  /** All that findings depend on. */
  private record Key(Linters.Ready ready, Reading reading, String twin) {}

  private final UnaryOperator<CheckedDocument> kept;
  private final Map<Key, CompletableFuture<Optional<CheckedDocument>>> known =
      Collections.synchronizedMap(new Latest<>());

  /** Forgets what was not asked for for longest. */
  private static final class Latest<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    Latest() {
      super(MOST, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > MOST;
    }
  }

  /**
   * @param kept what is kept of each until the end of the run, and given
   */
  SameContent(UnaryOperator<CheckedDocument> kept) {
    this.kept = kept;
  }

  /**
   * What is in a document; waits while another of its content is searched.
   *
   * @param search what finds it where it is the first of its content
   */
  @Override
  public CheckedDocument found(Job job, byte[] bytes, Job.Search search)
      throws UnreadableException {
    CompletableFuture<Optional<CheckedDocument>> own = new CompletableFuture<>();
    CompletableFuture<Optional<CheckedDocument>> first = known.putIfAbsent(key(job, bytes), own);
    if (first != null) {
      Optional<CheckedDocument> found = first.join();
      if (found.isPresent()) {
        return found.get().named(job.input().name());
      }
    }
    try {
      CheckedDocument found = kept.apply(search.found());
      // Checks that crashed are told with the document's name.
      own.complete(Optional.of(found).filter(each -> each.diagnostics().isEmpty()));
      return found;
    } finally {
      // Whoever waits has to fail, or to search, by itself.
      own.complete(Optional.empty());
    }
  }

  private static Key key(Job job, byte[] bytes) {
    MessageDigest digest = Sha256.begin();
    digest.update(bytes);
    Twin twin = new Twin(job.input().name(), Sha256.hex(digest), bytes.length);
    return new Key(job.ready(), job.layer().reading(), twin.key());
  }
}
