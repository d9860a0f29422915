package org.bilint.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {

  private static final String HEAD = "{\"schema\": \"bilint-baseline/1\", ";

  @Test
  void isWrittenSortedAndReadAgain() {
    Decided later = new Decided("b.txt", "01", "NUM001", Decision.FALSE_ALARM, "a \"dozen\"");
    Decided sooner =
        new Decided(
            "a.txt", "02", "TYP001", Decision.KNOWN, "", Optional.of("sales"), Optional.of("銷售"));
    Baseline baseline = new Baseline(List.of(later, sooner));

    String text = BaselineFile.write(baseline);

    assertEquals(
        """
        {
          "schema": "bilint-baseline/1",
          "entries": [
            {
              "path": "a.txt",
              "fingerprint": "02",
              "rule": "TYP001",
              "decision": "known",
              "comment": "",
              "source": "sales",
              "target": "銷售"
            },
            {
              "path": "b.txt",
              "fingerprint": "01",
              "rule": "NUM001",
              "decision": "false-alarm",
              "comment": "a \\"dozen\\""
            }
          ]
        }
        """,
        text);
    assertEquals(baseline, BaselineFile.read("b.json", text));
    assertEquals(baseline, BaselineFile.read("b.json", "\uFEFF" + text));
  }

  @Test
  void nothingIsWrittenAsNothing() {
    String text = BaselineFile.write(Baseline.EMPTY);

    assertEquals("{\n  \"schema\": \"bilint-baseline/1\",\n  \"entries\": []\n}\n", text);
    assertEquals(Baseline.EMPTY, BaselineFile.read("b.json", text));
  }

  @Test
  void whatMayBeMissingIsAndWhatIsUnknownIsPassedOver() {
    String entry =
        "{\"rule\": \"X001\", \"path\": \"a\", \"seen\": [1, {}], \"fingerprint\": \"f\","
            + " \"decision\": \"fixed\", \"comment\": null}";
    Baseline baseline =
        BaselineFile.read("b", HEAD + "\"more\": {}, \"entries\": [" + entry + "]}");

    assertEquals(List.of(new Decided("a", "f", "X001", Decision.FIXED, "")), baseline.entries());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                                       | b:1:1: a baseline is an object",
        "{                                        | b:1:2: not JSON",
        "{}                                       | b:1:1: `schema` is missing",
        "{\"schema\": \"bilint-baseline/2\"}      | b:1:12: unknown schema `bilint-baseline/2`",
        "{\"schema\": 1}                          | b:1:12: `schema` must be a text",
        "{\"entries\": {}}                        | b:1:13: `entries` must be a list",
        "{\"entries\": [1]}                       | b:1:14: an entry must be an object",
        "{\"entries\": [{\"path\": 1}]}           | b:1:23: `path` must be a text",
        "{\"entries\": [{\"decision\": \"knowm\"}]} | b:1:27: unknown decision `knowm`; did you"
            + " mean `known`?",
        "{\"entries\": [ {\"path\": \"a\"}]}      | b:1:15: `fingerprint` is missing"
      })
  void saysWhereAFaultIs(String text, String message) {
    BaselineException fault =
        assertThrows(BaselineException.class, () -> BaselineFile.read("b", text));
    assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
  }
}
