package org.bilint.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.bilint.align.AlignedDocument;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.annotate.Name;
import org.bilint.check.Check;
import org.bilint.check.Hit;
import org.bilint.check.Severity;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.LineMap;

/** One name rendered in several ways: a hit for each use that is not of the usual rendering. */
final class NameInconsistencyCheck implements Check.OfDocument {

  /** How many English words apart two uses may be for a reader to notice that they differ. */
  private static final int REACH = 2000;

  private static final int MOST_LINES = 5;

  private final NameBook book;
  private final NameGroups groups;

  NameInconsistencyCheck(NameBook book) {
    this.book = book;
    groups = new NameGroups(this::counts);
  }

  /** Acronyms have a full form, places and peoples short ones; both are rightly mixed. */
  private boolean counts(NameLink link) {
    Name name = link.name();
    return NameRecord.isFound(link)
        && !link.shared()
        && name.kind() != Name.Kind.ACRONYM
        && name.kind() != Name.Kind.PLACE
        && name.certainty() != Name.Certainty.POSSIBLE
        && !isPart(link)
        && name.text().chars().anyMatch(Character::isLowerCase)
        && book.find(NameRecord.key(link)).stream()
            .noneMatch(
                each ->
                    each.kind() == KnownName.Kind.DEMONYM
                        || each.kind() == KnownName.Kind.PLACE
                        || each.kind() == KnownName.Kind.ACRONYM);
  }

  /** Of a name that is no person's and no product's, a part tells little. */
  private static boolean isPart(NameLink link) {
    return link.means() == Means.PART
        && (link.name().kind() == Name.Kind.OTHER || link.name().kind() == Name.Kind.ORGANIZATION);
  }

  @Override
  public List<Hit> check(AlignedDocument document) {
    List<Hit> hits = new ArrayList<>();
    for (List<NameUse> uses : groups.of(document)) {
      List<List<NameUse>> renderings = renderings(uses);
      if (renderings.size() > 1) {
        List<NameUse> usual = renderings.get(0);
        String table = table(renderings, document.document().lines());
        for (List<NameUse> rendering : renderings.subList(1, renderings.size())) {
          for (NameUse use : rendering) {
            if (usual.stream().anyMatch(each -> isInReach(each, use))) {
              hits.add(hit(use, table, isThin(usual, rendering)));
            }
          }
        }
      }
    }
    return hits;
  }

  /**
   * One use against another does not tell which is meant to be the name, and one that differs in a
   * character is recognised.
   */
  private static boolean isThin(List<NameUse> usual, List<NameUse> rendering) {
    return rendering.size() == 1
        && (usual.size() == 1 || (usual.size() == 2 && usual.get(0).isNear(rendering.get(0))));
  }

  private static boolean isInReach(NameUse a, NameUse b) {
    return Math.abs(a.position() - b.position()) <= REACH;
  }

  /** The most frequent first; of equally frequent ones that which comes first. */
  private static List<List<NameUse>> renderings(List<NameUse> uses) {
    Map<String, List<NameUse>> byForm = new LinkedHashMap<>();
    for (NameUse use : uses) {
      if (!use.isExplained() && !use.form().isEmpty()) {
        byForm.computeIfAbsent(use.form(), form -> new ArrayList<>()).add(use);
      }
    }
    List<List<NameUse>> forms = new ArrayList<>(byForm.values());
    forms.sort(bySize());
    List<List<NameUse>> renderings = new ArrayList<>();
    for (List<NameUse> form : forms) {
      Optional<List<NameUse>> same =
          renderings.stream()
              .filter(each -> each.stream().anyMatch(use -> use.isLike(form.get(0))))
              .findFirst();
      same.ifPresentOrElse(each -> each.addAll(form), () -> renderings.add(new ArrayList<>(form)));
    }
    renderings.forEach(each -> each.sort(Comparator.comparingInt(NameUse::position)));
    renderings.sort(bySize());
    return renderings;
  }

  private static Comparator<List<NameUse>> bySize() {
    return Comparator.comparingInt((List<NameUse> each) -> -each.size());
  }

  /** The way in which most of the uses are written, the first of equals. */
  private static String writing(List<NameUse> uses) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    uses.forEach(use -> counts.merge(use.target().text(), 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static Hit hit(NameUse use, String table, boolean thin) {
    return new Hit(
        Optional.of(use.link().source()),
        Optional.of(use.target()),
        thin ? Optional.of(Severity.NEUTRAL) : Optional.empty(),
        Map.of("renderings", table),
        Optional.empty());
  }

  private static String table(List<List<NameUse>> renderings, LineMap lines) {
    StringJoiner all = new StringJoiner("; ");
    for (List<NameUse> each : renderings) {
      List<Integer> at =
          each.stream()
              .map(use -> lines.line(use.target().inDocument().start()))
              .distinct()
              .toList();
      StringJoiner some = new StringJoiner(", ");
      at.stream().limit(MOST_LINES).forEach(line -> some.add(String.valueOf(line)));
      if (at.size() > MOST_LINES) {
        some.add("…");
      }
      String word = at.size() > 1 ? "lines " : "line ";
      all.add(writing(each) + " ×" + each.size() + " (" + word + some + ")");
    }
    return all.toString();
  }
}
