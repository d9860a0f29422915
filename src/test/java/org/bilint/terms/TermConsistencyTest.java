package org.bilint.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundled termbases do not contradict themselves. */
class TermConsistencyTest {

  @ParameterizedTest
  @EnumSource(
      value = LanguageTag.class,
      names = {"ZH_TW", "ZH_CN", "ZH_HK"})
  void noEntryForbidsWhatAnotherOfTheTermAccepts(LanguageTag locale) {
    Map<String, List<TermEntry>> byTerm = new TreeMap<>();
    for (TermEntry entry : Termbase.bundled(locale).entries()) {
      byTerm
          .computeIfAbsent(entry.term().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
          .add(entry);
    }
    List<String> faults = new ArrayList<>();
    for (List<TermEntry> senses : byTerm.values()) {
      for (TermEntry one : senses) {
        for (TermEntry other : senses) {
          if (meetSomewhere(one, other)) {
            one.forbidden().keySet().stream()
                .filter(other.accepted()::contains)
                .forEach(each -> faults.add(one.term() + ": " + each));
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /** Two entries whose contexts differ are two senses; one without context is meant everywhere. */
  private static boolean meetSomewhere(TermEntry one, TermEntry other) {
    return one.context().isBlank()
        || other.context().isBlank()
        || one.context().equals(other.context());
  }

  /** One term in two tables, in the same sense, belongs into one of them. */
  @ParameterizedTest
  @EnumSource(
      value = LanguageTag.class,
      names = {"ZH_TW", "ZH_CN", "ZH_HK"})
  void noTermStandsInTwoTablesInTheSameSense(LanguageTag locale) {
    Map<String, String> domains = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    for (TermEntry entry : Termbase.bundled(locale).entries()) {
      String sense = String.join("\t", entry.term(), entry.partOfSpeech(), entry.context());
      String other = domains.putIfAbsent(sense, entry.domain());
      if (other != null) {
        faults.add(entry.term() + ": " + other + ", " + entry.domain());
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  /**
   * What is wrong for a term is wrong in a longer one of the same domain that begins with it: who
   * forbids 營業收入 for operating income cannot have it in operating income margin.
   */
  @ParameterizedTest
  @EnumSource(
      value = LanguageTag.class,
      names = {"ZH_TW", "ZH_CN", "ZH_HK"})
  void noLongerTermPrefersWhatItsBeginningForbids(LanguageTag locale) {
    Termbase terms = Termbase.bundled(locale);
    List<String> faults = new ArrayList<>();
    for (TermEntry longer : terms.entries()) {
      int blank = longer.term().lastIndexOf(' ');
      while (blank > 0) {
        String beginning = longer.term().substring(0, blank);
        terms
            .find(beginning)
            .filter(entry -> entry.context().isBlank())
            .filter(entry -> entry.domain().equals(longer.domain()))
            .ifPresent(
                entry ->
                    entry.forbidden().keySet().stream()
                        .filter(longer.preferred()::contains)
                        .forEach(each -> faults.add(longer.term() + ": " + each)));
        blank = longer.term().lastIndexOf(' ', blank - 1);
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
