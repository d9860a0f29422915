package org.bilint.audit.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.bilint.audit.Foremost;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.StoredRendering;

/** Goes through the renderings of an archive, one name or term after the other. */
public final class ArchiveTerms {

  /** A term that occurs more seldom may be an accident of alignment. */
  private static final int LEAST_COUNT = 3;

  private static final int LEAST_DOCUMENTS = 2;

  /** A single character is mostly a piece of a word that was cut wrongly, and means too much. */
  private static final int SHORTEST = 2;

  /** A proposal has this share of its term's documents. */
  private static final double LEAST_SHARE = 0.5;

  /** The variations that touch most documents; of equal ones the first in order. */
  private static final Comparator<ArchiveTerm> MOST_DEVIATING =
      Comparator.comparingLong(ArchiveTerm::deviating)
          .reversed()
          .thenComparing(ArchiveTerm::source)
          .thenComparing(ArchiveTerm::locale)
          .thenComparing(ArchiveTerm::kind);

  private ArchiveTerms() {}

  /** Every name and term of the archive, by locale, kind and source. */
  public static void each(AuditReader reader, Consumer<ArchiveTerm> terms) {
    List<StoredRendering> same = new ArrayList<>();
    reader.renderings(
        next -> {
          if (!same.isEmpty() && !isSame(same.get(0), next)) {
            terms.accept(ArchiveTerm.of(same));
            same.clear();
          }
          same.add(next);
        });
    if (!same.isEmpty()) {
      terms.accept(ArchiveTerm.of(same));
    }
  }

  private static boolean isSame(StoredRendering a, StoredRendering b) {
    return a.locale().equals(b.locale())
        && a.rendered().kind() == b.rendered().kind()
        && a.rendered().source().equals(b.rendered().source());
  }

  /**
   * People, organisations and products that go by several names, those that touch most documents
   * first.
   *
   * @param most how many are wanted
   */
  public static List<ArchiveTerm> varying(AuditReader reader, int most) {
    Foremost<ArchiveTerm> worst = new Foremost<>(MOST_DEVIATING, most);
    each(
        reader,
        term -> {
          if (isVarying(term)) {
            worst.add(term);
          }
        });
    return worst.list();
  }

  /** Whether a reader of several documents would mind. */
  public static boolean isVarying(ArchiveTerm term) {
    return term.kind().isMinded()
        && term.variants().size() > 1
        && term.usual().documents() >= LEAST_DOCUMENTS;
  }

  /** Whether the archive agrees well enough on a rendering to propose it for a termbase. */
  public static boolean isProposed(ArchiveTerm term) {
    return term.usual().written().length() >= SHORTEST
        && term.usual().count() >= LEAST_COUNT
        && term.usual().documents() >= LEAST_DOCUMENTS
        && term.usual().documents() >= LEAST_SHARE * term.documents();
  }
}
