package org.bilint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.annotate.Name;
import org.bilint.renderings.Rendering;
import org.bilint.renderings.Term;
import org.bilint.renderings.Terms;
import org.bilint.renderings.Use;
import org.bilint.text.Place;

/**
 * A name or a term of a document with all that it became.
 *
 * @param kind what bears the name, in lower case; {@code term} for a term
 * @param forms the most frequent first; of equally frequent ones that which comes first
 */
record Rendered(String text, String kind, List<Form> forms) {

  /** A term is used so often or is left out: words that come once are no concern of a table. */
  private static final int RECURS = 3;

  /** What varies first, then what is used most. */
  private static final Comparator<Rendered> ORDER =
      Comparator.comparing((Rendered each) -> each.forms().size() < 2)
          .thenComparing(each -> -each.uses())
          .thenComparing(Rendered::text);

  /**
   * One of the renderings.
   *
   * @param text empty where nothing stands for the name
   * @param places where it stands, or where the name does for which nothing stands
   */
  record Form(String text, List<Place> places) {

    Form {
      places = List.copyOf(places);
    }
  }

  Rendered {
    forms =
        forms.stream()
            .sorted(Comparator.comparingInt((Form form) -> form.places().size()).reversed())
            .toList();
  }

  int uses() {
    return forms.stream().mapToInt(form -> form.places().size()).sum();
  }

  /** The names of a document; what may be no name at all is left out. */
  static List<Rendered> names(AlignedDocument document) {
    Map<Name, Map<String, List<Place>>> places = new TreeMap<>(Comparator.comparing(Name::text));
    for (AlignedPair pair : document.pairs()) {
      for (Bead bead : pair.beads()) {
        for (NameLink link : bead.names()) {
          if (link.name().certainty() != Name.Certainty.POSSIBLE
              && link.means() != Means.UNCERTAIN) {
            places
                .computeIfAbsent(link.name(), any -> new LinkedHashMap<>())
                .computeIfAbsent(
                    link.target().map(Place::text).orElse(""), any -> new ArrayList<>())
                .add(link.target().orElse(link.source()));
          }
        }
      }
    }
    List<Rendered> names = new ArrayList<>();
    places.forEach((name, forms) -> names.add(of(name, forms)));
    names.sort(ORDER);
    return names;
  }

  private static Rendered of(Name name, Map<String, List<Place>> places) {
    List<Form> forms = new ArrayList<>();
    places.forEach((form, all) -> forms.add(new Form(form, all)));
    return new Rendered(name.text(), name.kind().name().toLowerCase(Locale.ROOT), forms);
  }

  /** The terms that recur in a document. */
  static List<Rendered> terms(AlignedDocument document) {
    List<Rendered> terms = new ArrayList<>();
    for (Term term : Terms.recurring(document, RECURS)) {
      List<Form> forms = new ArrayList<>();
      for (Rendering rendering : term.renderings()) {
        forms.add(new Form(rendering.text(), rendering.uses().stream().map(Use::target).toList()));
      }
      terms.add(new Rendered(term.key(), "term", forms));
    }
    terms.sort(ORDER);
    return terms;
  }
}
