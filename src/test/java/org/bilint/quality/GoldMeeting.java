package org.bilint.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.score.Gold;
import org.bilint.text.Document;
import org.bilint.text.Place;

/** Whether a finding says what an annotator said. */
final class GoldMeeting {

  /** How near the nearest finding comes, the best first. */
  enum Way {
    AT_ITS_PLACE,
    /** The same place, filed under a category that annotators hardly tell from the finding's. */
    AS_ITS_SIBLING,
    /**
     * A finding at another place is about the same words and names this line, or is about the same
     * role of a speaker or the same punctuation mark: it is raised once and counts its places.
     */
    TOLD_ELSEWHERE,
    MISSED
  }

  /** What annotators filed under one or the other. */
  private static final List<Set<Category>> SIBLINGS =
      List.of(
          EnumSet.of(Category.NAME, Category.CONSISTENCY),
          EnumSet.of(Category.TERMINOLOGY, Category.LOCALE));

  private GoldMeeting() {}

  static Way of(Gold.Row row, List<Finding> findings, CheckedDocument checked) {
    Document document = checked.aligned().document();
    Way best = Way.MISSED;
    for (Finding finding : findings) {
      Category category = finding.rule().category();
      boolean sibling =
          SIBLINGS.stream()
              .anyMatch(set -> set.contains(category) && set.stream().anyMatch(row::is));
      Way way =
          row.is(category) && standsOn(finding, row, document)
              ? Way.AT_ITS_PLACE
              : sibling && standsOn(finding, row, document)
                  ? Way.AS_ITS_SIBLING
                  : (row.is(category) || sibling) && isToldBy(finding, row)
                      ? Way.TOLD_ELSEWHERE
                      : Way.MISSED;
      best = way.compareTo(best) < 0 ? way : best;
    }
    return best;
  }

  /** Whether the finding's place overlaps the words that were annotated, on some side. */
  static boolean standsOn(Finding finding, Gold.Row row, Document document) {
    boolean source = !row.sourceSpan().isEmpty();
    boolean target = !row.targetSpan().isEmpty();
    // An annotation without words on a side says nothing about a place there.
    Gold.Row words =
        new Gold.Row(
            source ? row.sourceLine() : 0,
            target ? row.targetLine() : 0,
            row.category(),
            row.severity(),
            row.sourceSpan(),
            row.targetSpan(),
            row.agreement(),
            row.detectable(),
            row.note());
    return words.isTouchedBy(finding, document);
  }

  private static boolean isToldBy(Finding finding, Gold.Row row) {
    boolean role =
        row.is(Category.UNTRANSLATED)
            && row.sourceSpan().equals(row.targetSpan())
            && isRoleOf(finding, row.sourceSpan());
    return role || isMarkOf(finding, row) || (namesLine(finding, row) && sharesWords(finding, row));
  }

  /** A mark that is wrong all over a document is told once. */
  private static boolean isMarkOf(Finding finding, Gold.Row row) {
    String mark = finding.target().map(Place::text).orElse("");
    return row.is(Category.TYPOGRAPHY)
        && finding.rule().name().equals("half-width-mark")
        && row.targetSpan().contains(mark);
  }

  /** A speaker line's role is what follows the name, or all of it. */
  private static boolean isRoleOf(Finding finding, String speakerLine) {
    String role = speakerLine.replaceFirst("^.* - ", "");
    String said = finding.target().or(finding::source).map(Place::text).orElse("");
    return said.equals(role) || said.equals(speakerLine) || said.endsWith(" - " + role);
  }

  private static boolean namesLine(Finding finding, Gold.Row row) {
    return Pattern.compile(
            String.format("(?<![\\d.,])(?:%d|%d)(?![\\d%%])", row.sourceLine(), row.targetLine()))
        .matcher(finding.message())
        .find();
  }

  private static boolean sharesWords(Finding finding, Gold.Row row) {
    String source = finding.source().map(Place::text).orElse("").toLowerCase(Locale.ROOT);
    String target = finding.target().map(Place::text).orElse("");
    String annotated = row.sourceSpan().toLowerCase(Locale.ROOT);
    boolean english = source.length() > 1 && contain(annotated, singular(source));
    boolean chinese = target.length() > 1 && contain(row.targetSpan(), target);
    return english || chinese;
  }

  private static boolean contain(String a, String b) {
    return !a.isEmpty() && (a.contains(b) || b.contains(a));
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
