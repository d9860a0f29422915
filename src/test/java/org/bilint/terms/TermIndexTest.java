package org.bilint.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.bilint.annotate.english.EnglishWords;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermIndexTest {

  private static final Termbase TERMS =
      of(
          term("operating income", "n", ""),
          term("operating income margin", "n", ""),
          term("full-funnel", "adj", ""),
          term("e-commerce", "n", ""),
          term("fulfillment center", "n", ""),
          term("agent", "n", ""),
          term("reach", "v", ""),
          term("goods", "n", ""),
          term("go ahead", "phrase", ""),
          term("GPU", "n", ""),
          term("Prime member", "n", ""),
          term("annualize", "v", ""));

  private static Termbase of(LocalTerm... terms) {
    return Termbases.of(List.of(terms)).of(LanguageTag.ZH_TW);
  }

  private static LocalTerm term(String term, String pos, String context) {
    List<String> cells = List.of(term, pos, "zh-TW", "詞", "", "", "test", context, "");
    return TermRow.parse(cells, "test:" + term);
  }

  private static List<String> find(Termbase terms, String text) {
    return terms.in(text, EnglishWords.of(text), entry -> true).stream()
        .map(match -> match.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Operating income rose|Operating income",
        "The operating incomes of two segments|operating incomes",
        "OPERATING INCOME|OPERATING INCOME",
        "operating income margin rose|operating income margin",
        "operating, income|''",
        "operating\u00a0income|operating\u00a0income",
        "full funnel ads and full-funnel ads|full funnel;full-funnel",
        "a full-funnel-ad|full-funnel",
        "ecommerce and e-commerce|ecommerce;e-commerce",
        "three fulfilment centres|fulfilment centres",
        "Agents and agent's|Agents;agent",
        "we reached them|reached",
        "the good of it|''",
        "these goods|goods",
        "please go ahead|go ahead",
        "he went ahead|''",
        "GPUs and gpu|GPUs",
        "Prime members are prime members|Prime members",
        "it was annualised|annualised",
      })
  void findsTermsInTheirForms(String text, String found) {
    List<String> wanted = found.isEmpty() ? List.of() : List.of(found.split(";"));
    assertEquals(wanted, find(TERMS, text));
  }

  @Test
  void aTermWhoseSenseIsNotMeantGivesWayToAShorterOne() {
    String text = "operating income margin";
    List<TermMatch> found =
        TERMS.in(text, EnglishWords.of(text), entry -> !entry.term().endsWith("margin"));
    assertEquals("operating income", found.get(0).span().of(text));
  }

  @Test
  void aTermMayHaveSeveralSenses() {
    Termbase terms = of(term("agent", "n", "@domain"), term("agent", "n", "!model"));
    String text = "the agent";
    assertEquals(2, terms.in(text, EnglishWords.of(text), e -> true).get(0).entries().size());
    assertEquals("@domain", terms.find("Agent").orElseThrow().context());
  }

  @Test
  void oneSenseStandsOnce() {
    TermFault fault =
        assertThrows(TermFault.class, () -> of(term("agent", "n", ""), term("agent", "n", "")));
    assertEquals(
        "test:agent: `agent` stands at test:agent too, in the same sense", fault.getMessage());
  }

  @Test
  void theUsersEntryHidesBilints() {
    LocalTerm own =
        TermRow.parse(
            List.of("Operating Income", "n", "zh-TW", "營運利益", "", "", "", "", ""), "own:1");
    Termbase merged = Termbases.bundled().below(List.of(own)).of(LanguageTag.ZH_TW);
    assertEquals("營運利益", merged.find("operating income").orElseThrow().preferred());
    assertTrue(merged.isStrict(own.entry()));
    assertTrue(merged.find("guidance").isPresent());
  }

  @Test
  void aContextIsReadOnce() {
    TermContext context = TermContext.of(term("inbound", "adj", "@domain networks !visa").entry());
    assertEquals(List.of("test"), List.copyOf(context.domains()));
    assertTrue(context.suits(java.util.Set.of("network")));
    assertEquals(false, context.suits(java.util.Set.of("network", "visa")));
    assertEquals(false, context.suits(java.util.Set.of("other")));
    assertTrue(
        Stream.of("", " ")
            .map(c -> term("a", "n", c).entry())
            .allMatch(entry -> TermContext.of(entry).isEverywhere()));
  }
}
