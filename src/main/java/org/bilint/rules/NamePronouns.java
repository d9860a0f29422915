package org.bilint.rules;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilint.annotate.Name;
import org.bilint.lexicon.Simplified;

/** Where a translation says he or that country for a name. */
final class NamePronouns {

  private static final Set<String> ENGLISH =
      Set.of(
          "he",
          "him",
          "his",
          "she",
          "her",
          "hers",
          "it",
          "its",
          "they",
          "them",
          "their",
          "this",
          "that",
          "these",
          "those",
          "himself",
          "herself",
          "itself",
          "themselves",
          "who",
          "whose");

  private static final String OF_PERSONS = "他她";
  private static final String OF_THINGS = "它其该此";

  private static final Set<String> OF_PLACES =
      Set.of("当地", "本国", "我国", "全国", "两国", "中方", "美方", "双方", "该国", "该市", "该州", "该地");

  /** Words with a character that is a pronoun elsewhere. */
  private static final Pattern NO_PRONOUN =
      Pattern.compile("其[他它她中余实次后间]|[尤极与]其|[如因彼就从]此|此[外次前后时刻类举]|应该|本该|当地时间|他[们人国]");

  private NamePronouns() {}

  /** Whether the Chinese has a pronoun, and more of them than the English can account for. */
  static boolean standFor(Name name, String english, String chinese) {
    String simplified = NO_PRONOUN.matcher(Simplified.of(chinese)).replaceAll("");
    if (name.kind() == Name.Kind.PLACE) {
      return OF_PLACES.stream().anyMatch(simplified::contains);
    }
    long room = count(simplified, name.kind() == Name.Kind.PERSON ? OF_PERSONS : OF_THINGS);
    long said = 0;
    for (String word : english.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      said += ENGLISH.contains(word) ? 1 : 0;
    }
    return room > said;
  }

  private static long count(String text, String characters) {
    return text.chars().filter(c -> characters.indexOf(c) >= 0).count();
  }
}
