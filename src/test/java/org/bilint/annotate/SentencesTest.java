package org.bilint.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.bilint.text.LanguageTag;
import org.bilint.text.Segment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end, with a stroke between them. */
class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          He was born in St. Louis.| He moved to St. Petersburg.
          The U.S. Treasury and the U.N. Security Council met.| The U.N. said so.
          We grew in the U.S.| We also grew in the U.K.| The rest was flat.
          Revenue in the U.S. and Canada rose.
          At 5 p.m. Eastern time we will open the lines.
          We left at 5 p.m.| We came back at 6 a.m. Monday.
          Mr. Smith and Dr. Jones of Smith & Co. Ltd. were there.
          J. P. Morgan said so.| Amazon Inc. CEO Andy Jassy agreed.
          We use .NET and Node.js.| It works.
          The answer is yes.| OK.| We are all in.| Joe is not.
          The answer was no.| No. 1 is ours, see Nos. 3 and 4 in Fig. 2.
          It happened in Oct.| We left on Oct. 5.
          I do.| So do I.| You?
          Protesters came to Washington, D.C.| He left.
          """)
  void endsSentences(String marked) {
    Segment segment = new Segment(marked.replace("|", ""), 0);

    List<Sentence> sentences = Sentences.of(segment, LanguageTag.of("en").orElseThrow());

    assertEquals(marked, sentences.stream().map(Sentence::text).collect(Collectors.joining("| ")));
  }
}
