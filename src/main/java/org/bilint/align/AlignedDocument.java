package org.bilint.align;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bilint.text.Document;
import org.jspecify.annotations.Nullable;

/** A document with its pairs in document order. */
public final class AlignedDocument {

  /**
   * Something that several checks want to know of a document and that takes a while to tell.
   *
   * @param <T> what it is; immutable
   */
  public static final class Fact<T> {
    private final Function<AlignedDocument, T> compute;

    /**
     * @param compute a pure function
     */
    public Fact(Function<AlignedDocument, T> compute) {
      this.compute = compute;
    }
  }

  /** A fact that is computed by the first who asks, while the others wait. */
  private static final class Known {
    private @Nullable Object value;

    @SuppressWarnings("unchecked") // a fact always has a value of its own type
    synchronized <T> T of(Fact<T> fact, AlignedDocument document) {
      Object known = value;
      if (known == null) {
        known = fact.compute.apply(document);
        value = known;
      }
      return (T) known;
    }
  }

  private final Document document;
  private final List<AlignedPair> pairs;
  private final @Nullable Map<Fact<?>, Known> facts;

  public AlignedDocument(Document document, List<AlignedPair> pairs) {
    this(document, List.copyOf(pairs), null);
  }

  private AlignedDocument(
      Document document, List<AlignedPair> pairs, @Nullable Map<Fact<?>, Known> facts) {
    this.document = document;
    this.pairs = pairs;
    this.facts = facts;
  }

  public Document document() {
    return document;
  }

  public List<AlignedPair> pairs() {
    return pairs;
  }

  /** The same document, which keeps the facts that it is asked for as long as it lives. */
  public AlignedDocument remembering() {
    return new AlignedDocument(document, pairs, new ConcurrentHashMap<>());
  }

  /** The same paragraphs and sentences without what was found in them and how it is linked. */
  public AlignedDocument outlined() {
    return new AlignedDocument(document, pairs.stream().map(AlignedPair::outlined).toList());
  }

  /** The same under another name. */
  public AlignedDocument named(String path) {
    return new AlignedDocument(document.named(path), pairs, facts);
  }

  /** A fact about this document, computed anew unless it is a remembering one. */
  public <T> T fact(Fact<T> fact) {
    return facts == null
        ? fact.compute.apply(this)
        : facts.computeIfAbsent(fact, any -> new Known()).of(fact, this);
  }
}
