package org.bilint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.AlignedDocument;
import org.bilint.align.names.NameLink;
import org.bilint.annotate.Name;
import org.bilint.check.Check;
import org.bilint.check.Hit;

/** The first mention of a person in Chinese characters with no Latin letters beside it. */
final class NameWithoutLatinCheck implements Check.OfDocument {

  private final NameGroups groups = new NameGroups(NameWithoutLatinCheck::counts);

  private static boolean counts(NameLink link) {
    return link.name().kind() == Name.Kind.PERSON && NameRecord.isFound(link) && !link.shared();
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (List<NameUse> uses : groups.of(document)) {
      NameUse first = uses.get(0);
      String line = first.target().segment().text().toLowerCase(Locale.ROOT);
      boolean latin =
          NameRecord.words(NameRecord.key(first.link())).stream()
              .anyMatch(word -> line.contains(word.toLowerCase(Locale.ROOT)));
      if (!latin) {
        hits.add(
            new Hit(
                Optional.of(first.link().source()),
                Optional.of(first.target()),
                Optional.empty(),
                Map.of(),
                Optional.of(first.target().text() + " (" + NameRecord.key(first.link()) + ")")));
      }
    }
    return hits;
  }
}
