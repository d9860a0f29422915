package org.bilint.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.check.Check;
import org.bilint.check.Fix;
import org.bilint.check.Hit;
import org.bilint.text.Block;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;
import org.bilint.text.Segment;
import org.bilint.text.Span;

/**
 * The role in a speaker's line (Chief Financial Officer, Operator) left in English: one hit for
 * each role, at its first place, that names the others.
 */
final class UntranslatedRoleCheck implements Check.OfDocument {

  /** What stands between a speaker's name and role. */
  private static final List<String> SEPARATORS =
      List.of(" - ", " – ", " — ", " -- ", " | ", " / ", "--", " (", ", ", ": ");

  private static final int TW = 1;
  private static final int CN = 2;

  /** English roles in lower case with their renderings. */
  private final Map<String, List<String>> roles = new TreeMap<>();

  private UntranslatedRoleCheck() {
    for (DataTable.Row row : DataTable.load("words/roles.tsv")) {
      roles.put(row.cells(3).get(0).toLowerCase(Locale.ROOT), row.cells());
    }
  }

  static Check create() {
    return new UntranslatedRoleCheck();
  }

  /** A role left in English: where it stands on both sides. */
  private record Left(Place source, Place target) {}

  @Override
  public List<Hit> check(AlignedDocument document) {
    Map<String, List<Left>> byRole = new LinkedHashMap<>();
    for (AlignedPair pair : document.pairs()) {
      if (pair.kind() == Block.Kind.SPEAKER
          && pair.source().size() == 1
          && pair.target().size() == 1) {
        left(pair.source().get(0), pair.target().get(0))
            .ifPresent(
                left ->
                    byRole.computeIfAbsent(left.target.text(), any -> new ArrayList<>()).add(left));
      }
    }
    return byRole.values().stream().map(all -> hit(all, document)).toList();
  }

  private Optional<Left> left(Annotated source, Annotated target) {
    Segment from = source.segment();
    Segment to = target.segment();
    Span inSource = role(from.text());
    Span inTarget = role(to.text());
    boolean same = inSource.of(from.text()).equalsIgnoreCase(inTarget.of(to.text()));
    return same && inTarget.length() > 0
        ? Optional.of(new Left(new Place(from, inSource), new Place(to, inTarget)))
        : Optional.empty();
  }

  /** The role in a speaker's line, which may be all of it; empty if there is none. */
  private Span role(String line) {
    int end = line.stripTrailing().length();
    int start = 0;
    for (String separator : SEPARATORS) {
      int at = line.indexOf(separator);
      if (at >= 0 && hasRole(line.substring(at + separator.length(), end))) {
        start = at + separator.length();
        break;
      }
    }
    if (end > start && (line.charAt(end - 1) == ')' || line.charAt(end - 1) == ':')) {
      end--;
    }
    return hasRole(line.substring(start, end)) ? new Span(start, end) : new Span(0, 0);
  }

  /** Whether one of the parts between commas is a role that we know. */
  private boolean hasRole(String text) {
    return parts(text).stream().anyMatch(part -> roles.containsKey(key(part)));
  }

  private static List<String> parts(String text) {
    return List.of(text.split("\\s*(?:,|&| and )\\s*"));
  }

  private static String key(String part) {
    return part.strip().replaceAll("[):]+$", "").toLowerCase(Locale.ROOT);
  }

  private Hit hit(List<Left> all, AlignedDocument document) {
    Left first = all.get(0);
    List<Integer> lines =
        all.stream()
            .skip(1)
            .map(left -> document.document().lines().line(left.target.inDocument().start()))
            .toList();
    String places =
        lines.isEmpty()
            ? ""
            : ", also on line"
                + (lines.size() > 1 ? "s " : " ")
                + lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
    Optional<String> rendering =
        rendering(first.target.text(), document.document().targetLanguage());
    return new Hit(
        Optional.of(first.source),
        Optional.of(first.target),
        Optional.empty(),
        Map.of("places", places),
        rendering,
        rendering.map(text -> fix(all, text)));
  }

  private static Fix fix(List<Left> all, String rendering) {
    List<Fix.Edit> edits = all.stream().map(left -> new Fix.Edit(left.target, rendering)).toList();
    return new Fix(Fix.Safety.UNSAFE, edits);
  }

  /** The role in Chinese, if every part of it is known. */
  private Optional<String> rendering(String text, LanguageTag language) {
    List<String> parts = roles.containsKey(key(text)) ? List.of(text) : parts(text);
    int column = language == LanguageTag.ZH_CN ? CN : TW;
    List<String> renderings =
        parts.stream()
            .flatMap(part -> Stream.ofNullable(roles.get(key(part))))
            .map(cells -> cells.get(column))
            .toList();
    return renderings.size() == parts.size()
        ? Optional.of(String.join("、", renderings))
        : Optional.empty();
  }
}
