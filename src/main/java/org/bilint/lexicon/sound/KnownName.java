package org.bilint.lexicon.sound;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.text.LanguageTag;

/**
 * A name whose Chinese renderings are known.
 *
 * @param text the English, as it is written
 * @param commonWord whether the name is an English word too: Prime, Away
 * @param renderings for each Chinese language, the usual one first; without the Latin itself
 * @param keptIn the languages in which the Latin itself is a usual rendering
 */
public record KnownName(
    String text,
    Kind kind,
    boolean commonWord,
    Latin latin,
    Map<LanguageTag, List<String>> renderings,
    Set<LanguageTag> keptIn) {

  private static final List<LanguageTag> LANGUAGES =
      List.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK);

  /** What bears the name. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PRODUCT,
    PLACE,
    DEMONYM,
    ACRONYM
  }

  /** Whether a translation keeps the Latin letters. */
  public enum Latin {
    KEEP,
    EITHER,
    TRANSLATE
  }

  public KnownName {
    renderings = Map.copyOf(renderings);
    keptIn = Set.copyOf(keptIn);
  }

  /** Whether it is a person's, a company's, a product's or a place's, and no class of things. */
  public boolean isOneThing() {
    return kind != Kind.ACRONYM && kind != Kind.DEMONYM;
  }

  /** The renderings in one language, the usual one first. */
  public List<String> renderings(LanguageTag language) {
    return renderings.getOrDefault(language, List.of());
  }

  /** The usual Chinese rendering, unless there is none but the Latin. */
  public Optional<String> preferred(LanguageTag language) {
    return renderings(language).stream().findFirst();
  }

  /** All renderings, those of one language first. */
  Set<String> all(LanguageTag first) {
    Set<String> all = new LinkedHashSet<>(renderings(first));
    for (LanguageTag language : LANGUAGES) {
      all.addAll(renderings(language));
    }
    return all;
  }
}
