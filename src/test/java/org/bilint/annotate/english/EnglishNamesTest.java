package org.bilint.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Annotator;
import org.bilint.annotate.Name;
import org.bilint.annotate.PartOfSpeech;
import org.bilint.annotate.PartsOfSpeech;
import org.bilint.annotate.Word;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names are marked by brackets, with the kind behind the bracket where a sentence is about kinds,
 * and {@code ~} for a likely name, {@code ?} for a possible one.
 */
class EnglishNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met [Andy] and [J. K. Rowling] in [Seattle].",
        "I spoke to Mr. [Olsavsky] and Dr. [Helga Zweig] yesterday.",
        "President [Gjorge Ivanov] met Prime Minister [Zoran Zaev].",
        "Our CEO, [Anders Holmqvist], and the Vice President of Sales spoke.",
        "[Ursula von der Leyen] visited the [Bank of America].",
        "The [Department of Justice] sued [Google].",
        "the [Department of Health and Human Services] said",
        "[Johnson & Johnson] and [AT&T] pay more.",
        "[Zelnor Holdings] bought [Quibble Corp].",
        "We sold the [iPhone], used [SageMaker] and ate at [PepsiCo].",
        "[AWS] and [NVIDIA] grew; [NASCAR] did not.",
        "We run [EC2] on [Trainium2] and [GPT-5].",
        "It runs on [Claude 4] now.",
        "The [New York]-based firm left the [US]-[China] talks.",
        "old [.NET] code and [C++] code",
        "[Amazon]'s cloud and the [Chinese] market",
        "Sales in [North America] and [Latin America] rose.",
        "It is [American] and [Apple] is [Chinese].",
      })
  void sureNames(String marked) {
    assertEquals(marked, marks(marked, false).replace("~", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We launched [Vibe]~ last year.",
        "customers of [Prime]~ in every state",
        "brands like [Away]~ and others",
        "we use [Strands]~ and [Nova]~ today",
        "the [Perishables Pilot]~ went well",
        "the [Company]? paid",
      })
  void capitalsOnCommonWordsInTheMiddleOfASentenceAreLikely(String marked) {
    assertEquals(marked, marks(marked, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Results were good. Revenue rose. Will you come?",
        "Mark my words. Away from home. Prime numbers are rare.",
        "Windows of opportunity open. Strands of hair fell. Target dates moved.",
        "React to it. May I ask? Apple pie is good.",
        "In May and on Monday, July 31, we met in Q2 of FY2025.",
        "We filed the 10-K in the third quarter.",
        "I think, and so do I.",
        "It said: \"We are here.\" (Thank you.)",
        "OUR RESULTS WERE GOOD AND REVENUE ROSE",
        "Operating Income and Free Cash Flow",
        "Our Chief Executive Officer and the President spoke to the Director.",
        "(Operator Instructions)",
        "Onboarding is fast. Crowdfunding is slow.",
        "Good morning, everyone. Thanks. Yes. No.",
        "write to ir@example.com or see https://example.com/Path",
        "a react component and an amazon of the stage",
      })
  void noNames(String text) {
    assertEquals(text, marks(text, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Andy Jassy]PERSON",
        "We saw [Kevin Zorblat]PERSON there.",
        "We saw the [Rhine River]PLACE there.",
        "We joined the [Zorblat University]ORGANIZATION there.",
        "We built [Project Zorblat]PRODUCT there.",
        "We bought [EC2]PRODUCT there.",
        "We bought a [QXJZ]ACRONYM there.",
        "We like [Zorblat Inc.]ORGANIZATION there.",
        "We like [Amazon Zorblat]PRODUCT there.",
        "We asked Ms. [Zorblat]PERSON there.",
      })
  void kinds(String marked) {
    String plain = marked.replaceAll("\\[|\\][A-Z]+", "");
    Name name = annotate(plain).names().get(0);
    String kind = marked.substring(marked.indexOf(']') + 1).split(" ")[0];
    assertEquals(kind, name.kind().name());
  }

  @Test
  void aDocumentShowsWhatASentenceDoesNot() {
    List<Annotated> settled =
        Annotator.settle(
            List.of(
                annotate("We saw Tova Bellweather today."),
                annotate("Bellweather said no, and we like Frontier."),
                annotate("Frontier is big, and so is Pilot."),
                annotate("A pilot is a pilot.")));
    assertEquals("[Bellweather] said no, and we like [Frontier]~.", marked(settled.get(1), true));
    assertEquals(Name.Kind.PERSON, settled.get(1).names().get(0).kind());
    assertEquals("[Frontier]~ is big, and so is [Pilot]?.", marked(settled.get(2), true));
  }

  @Test
  void theWordsOfANameKeepTheirLetters() {
    List<String> lemmas =
        annotate("They use Strands for strands.").words().stream().map(Word::lemma).toList();
    assertEquals(List.of("they", "use", "Strands", "for", "strand"), lemmas);
  }

  @Test
  void chineseHasNoEnglishNames() {
    Annotated chinese = Annotator.annotate(new Segment("使用 AWS", 0), LanguageTag.ZH_TW);
    assertTrue(chinese.names().isEmpty() && chinese.words().isEmpty());
  }

  @Test
  void oddTextIsReadWithoutFaultAndInLinearTime() {
    for (String unit :
        List.of("J. ", "A ", "St. ", "de ", "Bank of the ", "A&", "X.Y.", "\"'", "Ä-")) {
      Annotated annotated = annotate(unit.repeat(20_000 / unit.length()));
      int end = 0;
      for (Name name : annotated.names()) {
        assertTrue(name.span().start() >= end && name.span().length() > 0);
        end = name.span().end();
      }
    }
  }

  @Test
  void aWordHasOnePartOfSpeech() {
    Annotated annotated = annotate("They didn't report Amazon's results.");
    assertEquals(
        List.of(
            PartOfSpeech.PRON,
            PartOfSpeech.AUX,
            PartOfSpeech.PART,
            PartOfSpeech.VERB,
            PartOfSpeech.PROPN,
            PartOfSpeech.PART,
            PartOfSpeech.NOUN),
        PartsOfSpeech.of(annotated, annotated.sentences().get(0)));
    assertEquals(List.of(), PartsOfSpeech.of("", new ArrayList<>()));
  }

  private static Annotated annotate(String text) {
    return Annotator.annotate(new Segment(text, 0), LanguageTag.EN);
  }

  private static String marks(String marked, boolean certainty) {
    String plain = marked.replaceAll("\\[([^\\]]*)\\][~?]?", "$1");
    return marked(annotate(plain), certainty || marked.contains("~"));
  }

  private static String marked(Annotated annotated, boolean certainty) {
    String text = annotated.segment().text();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Name name : annotated.names()) {
      marked.append(text, at, name.span().start()).append('[').append(name.text()).append(']');
      if (certainty) {
        marked.append(List.of("", "~", "?").get(name.certainty().ordinal()));
      }
      at = name.span().end();
    }
    return marked.append(text.substring(at)).toString();
  }
}
