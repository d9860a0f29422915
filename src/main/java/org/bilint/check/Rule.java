package org.bilint.check;

import java.util.List;

/**
 * A rule as its YAML entry states it.
 *
 * @param id permanent, never reused: {@code NUM001}
 * @param name the defect, in kebab case: {@code number-mismatch}
 * @param mqm the place in the MQM typology
 * @param check the name of the check that serves it
 * @param parameters the {@code with} section
 * @param message with placeholders such as {@code {source}}
 * @param enabled whether it runs unless it is selected; a rule that not every house wants does not
 * @param profile the cheapest profile that it runs in
 * @param origin file, line and column of the entry
 */
public record Rule(
    String id,
    String name,
    Category category,
    String mqm,
    String check,
    Parameters parameters,
    Severity severity,
    boolean enabled,
    Profile profile,
    String summary,
    String why,
    String message,
    List<Example> bad,
    List<Example> good,
    String origin) {

  /** A rule that runs in every profile. */
  public Rule(
      String id,
      String name,
      Category category,
      String mqm,
      String check,
      Parameters parameters,
      Severity severity,
      boolean enabled,
      String summary,
      String why,
      String message,
      List<Example> bad,
      List<Example> good,
      String origin) {
    this(
        id,
        name,
        category,
        mqm,
        check,
        parameters,
        severity,
        enabled,
        Profile.FAST,
        summary,
        why,
        message,
        bad,
        good,
        origin);
  }

  /**
   * A pair of texts. In a bad one {@code [[ ]]} marks what the finding must cover, on the side or
   * sides where it has a place.
   *
   * @param fix the translation put right; empty in a good example
   * @param enFix the source put right, where it is the source that is at fault; empty otherwise
   * @param locale of the translation: {@code zh-TW} unless the entry says otherwise
   */
  public record Example(String en, String zh, String fix, String enFix, String locale) {

    /** Of a source without a fault. */
    public Example(String en, String zh, String fix, String locale) {
      this(en, zh, fix, "", locale);
    }
  }

  public Rule {
    bad = List.copyOf(bad);
    good = List.copyOf(good);
  }

  /** Whether a word is its id or its name, in any case. */
  public boolean isNamed(String word) {
    return id.equalsIgnoreCase(word) || name.equalsIgnoreCase(word);
  }

  /** Whether a word is its id, its name or its category, in any case. */
  public boolean isMeantBy(String word) {
    return isNamed(word) || category.word().equalsIgnoreCase(word);
  }
}
