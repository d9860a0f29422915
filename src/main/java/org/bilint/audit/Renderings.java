package org.bilint.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.annotate.Name;
import org.bilint.lexicon.Simplified;
import org.bilint.renderings.Rendering;
import org.bilint.renderings.Term;
import org.bilint.renderings.Terms;
import org.bilint.text.DataTable;

/** What a document makes of its names, and of those of its terms whose renderings are sure. */
final class Renderings {

  private static final String SEPARATORS = "·‧・．•∙ -–—";
  private static final String OPENING = "(（[【";

  private record Key(Rendered.Kind kind, String source, String form) {}

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::kind).thenComparing(Key::source).thenComparing(Key::form);

  private final Set<String> titles;
  private final Map<Key, Rendered> found = new TreeMap<>(ORDER);

  private Renderings(Set<String> titles) {
    this.titles = titles;
  }

  /** Collects renderings; its table is read once. */
  static final class Collector {
    private final Set<String> titles = new TreeSet<>(DataTable.words("audit/titles.tsv", "title"));

    /** By kind, source and form. */
    List<Rendered> of(AlignedDocument document) {
      Renderings renderings = new Renderings(titles);
      for (AlignedPair pair : document.pairs()) {
        for (Bead bead : pair.beads()) {
          bead.names().forEach(renderings::name);
        }
      }
      Terms.of(document).forEach(renderings::term);
      return List.copyOf(renderings.found.values());
    }
  }

  /** Letters that stand for words have a full form beside them, and are rightly mixed. */
  private void name(NameLink link) {
    Name name = link.name();
    if (link.means().found()
        && link.means() != Means.TRANSLATED
        && link.means() != Means.PART
        && !link.shared()
        && name.kind() != Name.Kind.ACRONYM
        && name.certainty() != Name.Certainty.POSSIBLE) {
      String written = link.target().orElseThrow().text();
      add(kind(name.kind()), key(name.text()), form(written), written, 1);
    }
  }

  private static Rendered.Kind kind(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> Rendered.Kind.PERSON;
      case ORGANIZATION -> Rendered.Kind.ORGANIZATION;
      case PRODUCT -> Rendered.Kind.PRODUCT;
      case PLACE -> Rendered.Kind.PLACE;
      case ACRONYM, OTHER -> Rendered.Kind.NAME;
    };
  }

  private static String key(String name) {
    String plain = name.replace('’', '\'');
    return plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
  }

  private void term(Term term) {
    for (Rendering rendering : term.renderings()) {
      if (rendering.isSure()) {
        add(
            Rendered.Kind.TERM,
            term.key(),
            rendering.form(),
            rendering.text(),
            rendering.uses().size());
      }
    }
  }

  private void add(Rendered.Kind kind, String source, String form, String written, int count) {
    if (!source.isBlank() && !form.isEmpty()) {
      found.merge(
          new Key(kind, source, form),
          new Rendered(kind, source, form, written, count),
          (before, more) -> before.more(more.count()));
    }
  }

  /** 亚马逊 for 亞馬遜公司, so that a title or a dot makes no other rendering. */
  private String form(String written) {
    StringBuilder form = new StringBuilder();
    String plain = Simplified.of(written).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length() && OPENING.indexOf(plain.charAt(i)) < 0; i++) {
      if (SEPARATORS.indexOf(plain.charAt(i)) < 0) {
        form.append(plain.charAt(i));
      }
    }
    String bare = form.toString();
    for (String title : titles) {
      if (bare.endsWith(title) && bare.length() > title.length() + 1) {
        return bare.substring(0, bare.length() - title.length());
      }
    }
    return bare;
  }
}
