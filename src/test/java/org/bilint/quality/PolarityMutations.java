package org.bilint.quality;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilint.lexicon.Simplified;
import org.bilint.quality.Mutations.Mutant;
import org.bilint.quality.SharedData.Pair;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/**
 * Seeded turns of meaning put into a correct translation, with word lists of their own ({@code
 * polarity/turns.tsv} beside the tests), which know nothing of bilint's.
 */
final class PolarityMutations {

  private static final String TURNED = "direction turned";

  private static final String AT_FIGURE = TURNED + " at a figure";

  private static final String IN_WORDS = TURNED + " in words";

  /** How many of each kind to put into a set at most, in percent of all. */
  private static final Map<String, Integer> SHARES = shares();

  /** Between a direction and its figure, or the figure and its direction. */
  private static final String GAP = "[^\\dA-Za-z，。；：、,;:（(]{0,8}";

  /** A figure, not a date. */
  private static final Pattern BEFORE_FIGURE = Pattern.compile(GAP + "\\d[\\d.,]*+(?!\\s*[年月日季])");

  private static final Pattern BEHIND_FIGURE =
      Pattern.compile("\\d ?(?:[%％億亿萬万倍]|個百分點|个百分点|個基點|个基点)" + GAP + "$");

  /** What would make a negation of a negation. */
  private static final Pattern NEGATED = Pattern.compile("[不沒没未無无非難难][\\u4e00-\\u9fff]{0,3}$");

  private static final Pattern NEGATES = Pattern.compile("[\\u4e00-\\u9fff]{0,2}[不沒没未無无非難难]");

  /** What the English must hold, and what to put for what in the Chinese. */
  private record Turn(String kind, Pattern english, String where, List<String> replacements) {

    Pattern in(LanguageTag language) {
      return Pattern.compile(language.isTraditional() ? where : Simplified.of(where));
    }
  }

  /** A place where a turn can be made. */
  private record Place(Turn turn, MatchResult match) {}

  private static final List<Turn> TURNS = load();

  private PolarityMutations() {}

  private static Map<String, Integer> shares() {
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put("negation added", 40);
    shares.put("negation removed", 40);
    shares.put("implied negation removed", 15);
    shares.put(AT_FIGURE, 40);
    shares.put(IN_WORDS, 25);
    shares.put("opposite", 25);
    shares.put("hedge removed", 15);
    shares.put("condition removed", 15);
    shares.put("order turned", 15);
    return shares;
  }

  static List<String> kinds() {
    return List.copyOf(SHARES.keySet());
  }

  private static List<Turn> load() {
    Map<String, Pattern> conditions = new HashMap<>();
    List<Turn> turns = new ArrayList<>();
    try (InputStream in = PolarityMutations.class.getResourceAsStream("/polarity/turns.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("@")) {
          conditions.put(cells[0], Pattern.compile(cells[1]));
        } else if (!line.startsWith("#")) {
          Pattern english = conditions.get(cells[1]);
          turns.add(new Turn(cells[0], english, cells[2], List.of(cells[3].split(";", -1))));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return List.copyOf(turns);
  }

  /** At most so many in all, each kind up to its share, one of a kind for a pair. */
  static List<Mutant> of(List<Pair> pairs, int most, long seed) {
    List<Mutant> mutants = new ArrayList<>();
    if (pairs.isEmpty()) {
      return mutants;
    }
    LanguageTag language = pairs.get(0).language();
    for (Map.Entry<String, Integer> kind : SHARES.entrySet()) {
      Random random = new Random(seed + kind.getKey().hashCode());
      Map<Turn, Pattern> turns = new LinkedHashMap<>();
      TURNS.stream()
          .filter(turn -> kind.getKey().startsWith(turn.kind))
          .forEach(turn -> turns.put(turn, turn.in(language)));
      List<Pair> shuffled = new ArrayList<>(pairs);
      Collections.shuffle(shuffled, random);
      int left = most * kind.getValue() / 100;
      for (Pair pair : shuffled) {
        List<Place> places = left > 0 ? places(turns, kind.getKey(), pair) : List.of();
        if (!places.isEmpty()) {
          mutants.add(mutant(kind.getKey(), pair, pick(places, random), random));
          left--;
        }
      }
    }
    return mutants;
  }

  /** One of the turns first, then one of its places, so that rare wordings have their share. */
  private static Place pick(List<Place> places, Random random) {
    List<Turn> turns = places.stream().map(Place::turn).distinct().toList();
    Turn turn = turns.get(random.nextInt(turns.size()));
    List<Place> some = places.stream().filter(place -> place.turn.equals(turn)).toList();
    return some.get(random.nextInt(some.size()));
  }

  private static List<Place> places(Map<Turn, Pattern> turns, String kind, Pair pair) {
    List<Place> places = new ArrayList<>();
    for (Map.Entry<Turn, Pattern> turn : turns.entrySet()) {
      if (turn.getKey().english.matcher(pair.english()).find()) {
        Matcher matcher = turn.getValue().matcher(pair.chinese());
        while (matcher.find()) {
          if (isWanted(kind, pair.chinese(), matcher.start(), matcher.end())) {
            places.add(new Place(turn.getKey(), matcher.toMatchResult()));
          }
        }
      }
    }
    return places;
  }

  private static boolean isWanted(String kind, String text, int start, int end) {
    if (kind.contains("negation")) {
      return !NEGATED.matcher(text.substring(0, start)).find()
          && !NEGATES.matcher(text.substring(end)).lookingAt();
    }
    return !kind.startsWith(TURNED) || kind.equals(AT_FIGURE) == isAtFigure(text, start, end);
  }

  private static boolean isAtFigure(String text, int start, int end) {
    return BEFORE_FIGURE.matcher(text.substring(end)).lookingAt()
        || BEHIND_FIGURE.matcher(text.substring(0, start)).find();
  }

  private static Mutant mutant(String kind, Pair pair, Place place, Random random) {
    String text = pair.chinese();
    MatchResult match = place.match;
    List<String> ways = place.turn.replacements;
    String way = ways.get(random.nextInt(ways.size()));
    String put =
        (pair.language().isTraditional() ? way : Simplified.of(way)).replace("$0", match.group());
    String spoilt = text.substring(0, match.start()) + put + text.substring(match.end());
    Span span = new Span(match.start(), match.start() + put.length());
    return new Mutant(kind, pair, spoilt, span, match.group());
  }
}
