package org.bilint.annotate.english;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bilint.annotate.Mention;
import org.bilint.quality.SpecResult;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Public cases of spoken and written numbers. Where the input is spoken, the value is derived from
 * the expected written text alone; where it is written, from the input; both by {@link
 * WrittenValue}, which shares nothing with the finders. Left out: telephone numbers, addresses on
 * the net, serial numbers, street addresses, Roman numerals, words, abbreviations and punctuation
 * (they denote no value), and written texts of which WrittenValue cannot tell the value.
 */
public class SpecsEnglishTest {

  private static final double REQUIRED = 0.97;
  private static final List<String> LEFT_OUT =
      List.of(
          "telephone",
          "electronic",
          "serial",
          "address",
          "roman",
          "word",
          "whitelist",
          "license",
          "punct",
          "special",
          "audio",
          "normalizer",
          "math",
          "char");

  private record Case(String kind, String input, String written) {}

  @Test
  void findsTheValueOfNearlyEveryCase() throws IOException {
    Path shared = Path.of(System.getProperty("bilint.shared", "../shared"));
    Path file = shared.resolve("dev/number_specs_dev.jsonl");
    Assumptions.assumeTrue(Files.exists(file), "skipped: no number_specs_dev.jsonl");
    List<String> wrong = new ArrayList<>();
    SpecResult result = measure(file, wrong);
    assertTrue(result.judged() > 300, "too few cases judged: " + result.judged());
    double rate = (double) result.right() / result.judged();
    assertTrue(rate >= REQUIRED, rate + " right; wrong: " + String.join("\n", wrong));
  }

  /** Judges all cases of a file, and lists those read wrong. */
  public static SpecResult measure(Path file, List<String> wrong) throws IOException {
    List<Case> cases = read(file);
    int judged = 0;
    for (Case one : cases) {
      WrittenValue expected = WrittenValue.of(one.kind(), one.written());
      if (expected == null) {
        continue;
      }
      judged++;
      List<Mention> found = EnglishMentions.find(one.input());
      if (found.stream().noneMatch(expected::matches)) {
        wrong.add(one + " wants " + expected + ", finds " + found);
      }
    }
    return new SpecResult(
        "English",
        judged,
        judged - wrong.size(),
        cases.size(),
        "telephone numbers, addresses, serial numbers, Roman numerals, words, abbreviations,"
            + " punctuation, sums (they denote no value), and written texts whose value an"
            + " independent reader cannot tell");
  }

  private static List<Case> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Set<Case> cases = new LinkedHashSet<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      String kind = node.get("kind").asText();
      if (!node.get("lang").asText().equals("en") || LEFT_OUT.stream().anyMatch(kind::contains)) {
        continue;
      }
      String input = node.get("input").asText();
      String expected = node.get("expected_text").asText();
      boolean spoken = kind.startsWith("itn/");
      cases.add(new Case(kind, input, spoken ? expected : input));
    }
    return List.copyOf(cases);
  }
}
