package org.bilint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.align.Bead;
import org.bilint.align.names.NameLink;
import org.bilint.align.names.Stranger;
import org.bilint.align.words.TargetWord;
import org.bilint.lexicon.Simplified;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;
import org.bilint.text.Place;

/** Why a translation may rightly name what its sentence does not: translators make things clear. */
final class NameReasons {

  /** How many paragraphs around may hold what is made clear here. */
  private static final int NEARBY = 3;

  private static final int SHORTEST = 2;

  private static final int BESIDE = 1;

  /** How much of a word its derivations share: Itali, of Italy and Italian. */
  private static final int STEM = 4;

  private static final String REASONS = "names/reasons.tsv";

  /** Words behind which a person, a place or a company may stand, by kind. */
  private static final Map<KnownName.Kind, Set<String>> STAND_FOR =
      Map.of(
          KnownName.Kind.PERSON, DataTable.words(REASONS, "person"),
          KnownName.Kind.PLACE, DataTable.words(REASONS, "place"),
          KnownName.Kind.ORGANIZATION, DataTable.words(REASONS, "organization"));

  /** The texts of the paragraphs, their names, and the names of the whole document. */
  record Surroundings(List<String> sources, List<List<NameLink>> links, Set<String> names) {

    static Surroundings of(AlignedDocument document) {
      List<String> sources = new ArrayList<>();
      List<List<NameLink>> links = new ArrayList<>();
      for (AlignedPair pair : document.pairs()) {
        sources.add(
            pair.source().stream()
                .map(each -> each.segment().text())
                .collect(Collectors.joining("\n")));
        links.add(pair.beads().stream().flatMap(each -> each.names().stream()).toList());
      }
      Set<String> names =
          links.stream().flatMap(List::stream).map(NameRecord::key).collect(Collectors.toSet());
      return new Surroundings(sources, links, names);
    }

    /** What the paragraphs nearby say in English. */
    String near(int pair) {
      int from = Math.max(0, pair - NEARBY);
      int to = Math.min(sources.size(), pair + NEARBY + 1);
      return String.join("\n", sources.subList(from, to));
    }

    /** Their names. */
    List<NameLink> namesNear(int pair) {
      int from = Math.max(0, pair - NEARBY);
      int to = Math.min(sources.size(), pair + NEARBY + 1);
      return links.subList(from, to).stream().flatMap(List::stream).toList();
    }
  }

  private final NameBook book;
  private final Map<String, Set<String>> governed = new HashMap<>();

  NameReasons(NameBook book) {
    this.book = book;
    for (DataTable.Row row : DataTable.load("names/capitals.tsv")) {
      List<String> cells = row.cells(2);
      governed.put(cells.get(0), Set.of(cells.get(1).split(";")));
    }
  }

  /** Whether a stranger that is known stands in a translation without any reason. */
  boolean isUnexplained(
      Stranger stranger, Bead bead, String source, Surroundings surroundings, int pair) {
    if (stranger.sort() != Stranger.Sort.KNOWN
        || !isWord(stranger.place(), bead)
        || isBesideName(stranger.place(), bead)) {
      return false;
    }
    List<KnownName> known = known(stranger);
    if (known.stream().noneMatch(each -> isTelling(each, stranger, surroundings))) {
      return false;
    }
    Set<String> words = new HashSet<>(List.of(source.toLowerCase(Locale.ROOT).split("[^a-z]+")));
    String near = surroundings.near(pair);
    for (KnownName each : known) {
      if (each.commonWord()
          || STAND_FOR.getOrDefault(each.kind(), Set.of()).stream().anyMatch(words::contains)
          || isSaidInPart(each, near)) {
        return false;
      }
    }
    return !isRelated(stranger, surroundings.namesNear(pair), bead.targetLanguage());
  }

  /**
   * A place by its usual name; a person who is known by the whole name; whoever the document names.
   * Others' renderings are words or parts of longer names too often.
   */
  private static boolean isTelling(KnownName name, Stranger stranger, Surroundings surroundings) {
    String text = Simplified.of(stranger.place().text());
    boolean usual =
        Stream.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN)
            .flatMap(each -> name.preferred(each).stream())
            .anyMatch(each -> Simplified.of(each).equals(text));
    return switch (name.kind()) {
      case PLACE -> usual;
      case PERSON -> name.text().indexOf(' ') > 0 || surroundings.names().contains(name.text());
      case ORGANIZATION -> usual && surroundings.names().contains(name.text());
      case PRODUCT, DEMONYM, ACRONYM -> false;
    };
  }

  /** Whether it begins and ends where words do: not the 中国 of 发展中国家. */
  private static boolean isWord(Place place, Bead bead) {
    boolean begins = false;
    boolean ends = false;
    for (TargetWord word : bead.words().target()) {
      if (word.place().segment().equals(place.segment())) {
        begins |= word.place().span().start() == place.span().start();
        ends |= word.place().span().end() == place.span().end();
      }
    }
    return begins && ends;
  }

  /** Where it says whose or which the name beside it is: 义大利尤文图斯. */
  private static boolean isBesideName(Place place, Bead bead) {
    String line = place.segment().text();
    int before = place.span().start() - 1;
    int after = place.span().end();
    return (before >= 0 && "《「“(（".indexOf(line.charAt(before)) >= 0)
        || (after < line.length() && "(（·‧・．".indexOf(line.charAt(after)) >= 0)
        || bead.names().stream()
            .flatMap(link -> link.target().stream())
            .filter(each -> each.segment().equals(place.segment()))
            .anyMatch(
                each ->
                    Math.abs(each.span().start() - place.span().end()) <= BESIDE
                        || Math.abs(place.span().start() - each.span().end()) <= BESIDE);
  }

  /** Whether a word of the name is in a text. */
  private static boolean isSaidInPart(KnownName name, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return NameRecord.words(name.text().toLowerCase(Locale.ROOT)).stream()
        .filter(word -> word.length() > SHORTEST)
        .anyMatch(word -> lower.contains(word.substring(0, Math.min(word.length(), STEM))));
  }

  /** Whether a name nearby has a rendering that shares two characters, or is governed from it. */
  private boolean isRelated(Stranger stranger, List<NameLink> names, LanguageTag language) {
    String text = Simplified.of(stranger.place().text());
    for (NameLink link : names) {
      String name = NameRecord.key(link);
      if (stranger.names().stream().anyMatch(each -> areOne(name, each))) {
        return true;
      }
      for (KnownName known : book.find(name)) {
        for (String rendering : book.renderings(known, language)) {
          if (rendering.contains(text) || (rendering.length() > 1 && text.contains(rendering))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean areOne(String a, String b) {
    return governed.getOrDefault(a, Set.of()).contains(b)
        || governed.getOrDefault(b, Set.of()).contains(a);
  }

  private List<KnownName> known(Stranger stranger) {
    return stranger.names().stream()
        .sorted()
        .flatMap(each -> book.find(each).stream())
        .filter(KnownName::isOneThing)
        .toList();
  }

  boolean isGrave(Stranger stranger) {
    return known(stranger).stream()
        .anyMatch(
            each ->
                each.kind() == KnownName.Kind.PERSON || each.kind() == KnownName.Kind.ORGANIZATION);
  }
}
