package org.bilint.audit.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bilint.audit.Rendered;
import org.bilint.audit.store.StoredRendering;

/**
 * One name or term of an archive in one locale, with all its renderings.
 *
 * @param variants of which readers take none for another; the one of most documents first
 */
public record ArchiveTerm(
    String locale, Rendered.Kind kind, String source, List<Variant> variants) {

  private static final Comparator<Variant> MOST_USED =
      Comparator.comparingLong(Variant::documents)
          .thenComparingLong(Variant::count)
          .reversed()
          .thenComparing(Variant::written);

  /**
   * Forms that readers take for one rendering.
   *
   * @param written as most documents write it
   * @param count how often
   * @param documents that have it, counted once for each of its forms
   * @param example the path of one of them
   */
  public record Variant(String written, long count, long documents, String example) {}

  public ArchiveTerm {
    variants = List.copyOf(variants);
    if (variants.isEmpty()) {
      throw new IllegalArgumentException(source + " without a rendering");
    }
  }

  /**
   * @param stored the renderings of one name or term
   */
  static ArchiveTerm of(List<StoredRendering> stored) {
    List<StoredRendering> ordered = new ArrayList<>(stored);
    ordered.sort(
        Comparator.comparingLong(StoredRendering::documents)
            .thenComparingLong(each -> each.rendered().count())
            .reversed()
            .thenComparing(each -> each.rendered().form()));
    List<List<StoredRendering>> groups = new ArrayList<>();
    for (StoredRendering each : ordered) {
      groups.stream()
          .filter(group -> Likeness.of(group.get(0), each))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(each), () -> groups.add(new ArrayList<>(List.of(each))));
    }
    List<Variant> variants = new ArrayList<>();
    for (List<StoredRendering> group : groups) {
      StoredRendering first = group.get(0);
      variants.add(
          new Variant(
              first.rendered().written(),
              group.stream().mapToLong(each -> each.rendered().count()).sum(),
              group.stream().mapToLong(StoredRendering::documents).sum(),
              first.example()));
    }
    variants.sort(MOST_USED);
    StoredRendering any = stored.get(0);
    return new ArchiveTerm(any.locale(), any.rendered().kind(), any.rendered().source(), variants);
  }

  public Variant usual() {
    return variants.get(0);
  }

  public long count() {
    return variants.stream().mapToLong(Variant::count).sum();
  }

  public long documents() {
    return variants.stream().mapToLong(Variant::documents).sum();
  }

  /** Documents whose rendering is not the usual one. */
  public long deviating() {
    return documents() - usual().documents();
  }
}
