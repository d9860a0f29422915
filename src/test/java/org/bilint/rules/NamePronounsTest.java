package org.bilint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bilint.annotate.Name;
import org.bilint.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePronounsTest {

  @ParameterizedTest
  @CsvSource({
    "PERSON, Halloway leads the team., 她負責領導團隊。, true",
    "PERSON, She said Halloway leads., 她說由其他人領導。, false",
    "PERSON, Halloway and others came., 其他人來了。, false",
    "PLACE, Denmark agreed., 該國同意了。, true",
    "PLACE, Denmark agreed., 其同意了。, false",
    "ORGANIZATION, Acme agreed., 該公司同意了。, true"
  })
  void aPronounStandsForANameWhereTheEnglishHasNone(
      Name.Kind kind, String english, String chinese, boolean is) {
    Name name = new Name(new Span(0, 1), "N", kind, Name.Certainty.SURE);
    assertEquals(is, NamePronouns.standFor(name, english, chinese));
  }
}
