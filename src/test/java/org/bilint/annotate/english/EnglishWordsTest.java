package org.bilint.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We grew 12% year-over-year. | We grew 12 year-over-year",
        "the company's next-day offer | the company 's next-day offer",
        "the company’s offer | the company ’s offer",
        "our customers' view | our customers view",
        "We don't, can’t and won't. | We do n't ca n’t and wo n't",
        "we're, I've, they'll, she'd, I'm | we 're I 've they 'll she 'd I 'm",
        "the U.S. and the U.K. market | the U.S. and the U.K. market",
        "at 3 p.m. today | at 3 p.m. today",
        "AT&T and R&D | AT&T and R&D",
        "an e-mail in C++ or C# | an e-mail in C++ or C#",
        "old .NET code (.NET) | old .NET code .NET",
        "Disney+ and Amazon.com | Disney+ and Amazon.com",
        "It ended.Then it rained. | It ended Then it rained",
        "O'Brien at 5 o'clock | O'Brien at 5 o'clock",
        "up $1,677.5 million | up 1,677.5 million",
        "10-K and EC2, Q2 and GPT-5 | 10-K and EC2 Q2 and GPT-5",
        "the 1990s and '90s | the 1990s and 90s",
        "J. K. Rowling | J K Rowling",
        "and/or - so -- what | and or so what",
        "中文 is Chinese | is Chinese",
      })
  void textIsCutIntoWords(String text, String expected) {
    assertEquals(
        expected.strip(),
        EnglishWords.of(text).stream().map(Word::text).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "were, be, FUNCTION",
    "the, the, FUNCTION",
    "results, result, NOUN VERB",
    "Results, result, NOUN VERB",
    "leaves, leave, NOUN VERB",
    "found, find, VERB",
    "children, child, NOUN",
    "data, data, NOUN",
    "Germany, Germany, PROPER",
    "Americans, American, PROPER",
    "Andy, Andy, PROPER",
    "higher, high, ADJECTIVE",
    "quickly, quickly, ADVERB",
    "has, have, VERB FUNCTION",
    "will, will, FUNCTION",
    "Will, will, PROPER FUNCTION",
    "three, three, NOUN ADJECTIVE NUMBER",
    "1990s, 1990s, NUMBER",
    "twenty-five, twenty-five, NUMBER",
    "Kiro, Kiro, ''",
    "flibberty, flibberty, ''",
    "next-day, next-day, NOUN ADJECTIVE",
    "sub-committees, sub-committee, NOUN ADJECTIVE",
  })
  void aWordHasItsBaseFormAndItsClasses(String form, String lemma, String classes) {
    List<Word> words = EnglishWords.of(form);
    assertEquals(1, words.size());
    assertEquals(lemma, words.get(0).lemma());
    assertEquals(
        classes,
        words.get(0).classes().stream()
            .sorted()
            .map(WordClass::name)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void anAuxiliaryBeforeItTellsAVerbFromANoun() {
    assertEquals("meet", lemma("They are meeting now.", "meeting"));
    assertEquals("meet", lemma("We're not really meeting.", "meeting"));
    assertEquals("meeting", lemma("The meeting ended.", "meeting"));
  }

  @Test
  void contractionsAreFunctionWords() {
    List<Word> words = EnglishWords.of("won't");
    assertEquals("will", words.get(0).lemma());
    assertEquals("not", words.get(1).lemma());
    assertTrue(words.stream().allMatch(word -> word.isOnly(WordClass.FUNCTION)));
  }

  @Test
  void oddTextIsReadWithoutFault() {
    String text = "a'b'-'c&&d--e..f ''s n't '' - 't U.S.A A.B C.+ 1,,2 .A .";
    EnglishWords.of(text).forEach(word -> assertFalse(word.text().isEmpty()));
    EnglishWords.of("-'".repeat(50_000));
    assertEquals(1, EnglishWords.of("a-".repeat(50_000) + "a").size());
    assertEquals(1, EnglishWords.of("A.".repeat(50_000)).size());
  }

  private static String lemma(String text, String form) {
    return EnglishWords.of(text).stream()
        .filter(word -> word.text().equals(form))
        .findFirst()
        .orElseThrow()
        .lemma();
  }
}
