package org.bilint.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.bilint.align.Bead;
import org.bilint.align.names.Means;
import org.bilint.align.names.NameLink;
import org.bilint.align.names.Stranger;
import org.bilint.annotate.Name;
import org.bilint.annotate.Sentence;

/** Which names without counterpart are lost, and not rendered in a way that cannot be seen. */
final class NameLosses {

  /** How often a name must be found that is less than sure, or that may be spelt out. */
  private static final int SEVERAL = 2;

  private static final int SHORTEST = 3;

  private final NameStandIns standIns;

  NameLosses(NameStandIns standIns) {
    this.standIns = standIns;
  }

  /**
   * @param target the whole paragraph's translation in Simplified characters
   * @param pair the paragraph's place among the pairs of the document
   */
  boolean isLost(NameLink link, Bead bead, String target, NameRecord record, int pair) {
    return link.means() == Means.NONE
        && (mustShow(link, record) || standIns.isWithoutPlace(link, target, bead.targetLanguage()))
        && !isNamedNearby(link, record, pair)
        && !record.isRendered(link, target)
        && !standIns.isIn(link, target, bead.targetLanguage())
        && (standIns.isKnown(link) || !record.isSeldomFound(link))
        && !record.isUsual(link)
        && (standIns.of(link) == NameStandIns.Verdict.ANOTHER
            || !NamePronouns.standFor(link.name(), texts(bead.source()), texts(bead.target())));
  }

  /** Whether the name itself, or the document, or what stands there instead, tells of an error. */
  private boolean mustShow(NameLink link, NameRecord record) {
    if (link.name().certainty() == Name.Certainty.POSSIBLE
        || isShort(NameRecord.key(link))
        || standIns.isDescription(link)
        || isPartOfWord(link)) {
      return false;
    }
    if (link.alarming() || standIns.isReplacedByKnown(link)) {
      return true;
    }
    boolean sure =
        link.name().certainty() == Name.Certainty.SURE
            && link.name().text().chars().anyMatch(Character::isLowerCase);
    int least = sure ? 1 : SEVERAL;
    boolean latin = link.stranger().filter(each -> each.sort() == Stranger.Sort.LATIN).isPresent();
    return record.isAlwaysFound(link, least)
        || (latin
            && link.name().certainty() == Name.Certainty.SURE
            && link.name().kind() != Name.Kind.ACRONYM
            && standIns.of(link) == NameStandIns.Verdict.ANOTHER);
  }

  /** La, X; but not UK. */
  private static boolean isShort(String name) {
    return name.length() < 2
        || (name.length() < SHORTEST && !Character.isUpperCase(name.charAt(1)));
  }

  /** The first half of Byeong-seug, of Burt's Bees, of Walid al-Moualem; Kit of Kit Harington. */
  private boolean isPartOfWord(NameLink link) {
    String line = link.source().segment().text();
    int end = link.source().span().end();
    boolean owner =
        !standIns.isKnown(link)
            && (line.startsWith("'s ", end) || line.startsWith("’s ", end))
            && end + 3 < line.length()
            && Character.isUpperCase(line.charAt(end + 3));
    boolean given =
        link.name().kind() == Name.Kind.PERSON
            && link.stranger().isEmpty()
            && link.name().text().indexOf(' ') < 0
            && end + 1 < line.length()
            && line.charAt(end) == ' '
            && Character.isUpperCase(line.charAt(end + 1));
    return owner
        || given
        || (end < line.length() && line.charAt(end) == '-')
        || line.startsWith(" al-", end);
  }

  /** A person whom the translation calls by another of his names. */
  private boolean isNamedNearby(NameLink link, NameRecord record, int pair) {
    return (link.name().kind() == Name.Kind.PERSON || standIns.isDemonym(link))
        && link.stranger().filter(each -> record.isNamedNearby(each, pair)).isPresent();
  }

  private static String texts(List<Sentence> sentences) {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining("\n"));
  }
}
