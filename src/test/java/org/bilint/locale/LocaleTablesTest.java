package org.bilint.locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables do not contradict themselves, nor what a library knows. */
class LocaleTablesTest {

  @ParameterizedTest
  @EnumSource(
      value = LanguageTag.class,
      names = {"ZH_TW", "ZH_CN", "ZH_HK"})
  void whatIsSuggestedIsAtHome(LanguageTag locale) {
    ForeignWords words = ForeignWords.to(locale);
    Set<String> wrong = new TreeSet<>();
    for (Map.Entry<String, List<Wording>> word : words.all().entrySet()) {
      for (Wording sense : word.getValue()) {
        for (String local : sense.local()) {
          boolean foreign =
              words.in(local).stream()
                  .flatMap(found -> found.senses().stream())
                  .anyMatch(Wording::isCertain);
          if (foreign
              || Scripts.bundled().hasForeign(local, locale.isTraditional())
              || !Spellings.of(locale.isTraditional()).slips(local).isEmpty()) {
            wrong.add(word.getKey() + " -> " + local);
          }
        }
      }
    }
    assertEquals(Set.of(), wrong);
    assertTrue(words.all().size() >= 200, locale + " knows " + words.all().size());
  }

  @Test
  void thereAreAThousandWords() {
    Set<String> words = new TreeSet<>();
    for (LanguageTag locale : List.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK)) {
      words.addAll(ForeignWords.to(locale).all().keySet());
    }
    assertTrue(words.size() >= 1000, words.size() + " words");
  }

  @Test
  void theScriptsAreThoseOfALibrary() {
    Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
    Set<String> strange = new TreeSet<>();
    int pairs = 0;
    for (DataTable.Row row : DataTable.load("locale/scripts.tsv")) {
      for (String pair : row.cells(2).get(1).split(" ")) {
        String script = row.cells().get(0);
        Transliterator library = script.equals("hant") ? simplified : traditional;
        String first = pair.substring(0, 1);
        pairs++;
        if (!script.equals("ja") && library.transliterate(first).equals(first)) {
          strange.add(pair);
        }
      }
    }
    assertTrue(pairs > 4000);
    assertTrue(strange.size() < pairs / 20, () -> strange.size() + " strange: " + strange);
  }
}
