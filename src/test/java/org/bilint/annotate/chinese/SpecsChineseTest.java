package org.bilint.annotate.chinese;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.bilint.quality.SpecResult;
import org.bilint.text.LanguageTag;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Public cases of written and spoken Chinese numbers, where they are at hand. A case is counted
 * when it denotes a value. Left out: telephone, identity and serial numbers, number plates, trains,
 * sums and scores, single words, and cases that leave numerals unconverted on purpose.
 */
public class SpecsChineseTest {

  private static final double WANTED = 0.97;

  private static final Pattern LEFT_OUT_KINDS =
      Pattern.compile("char|word|whitelist|license|train|math|sport|processor|oov");

  /** Identifiers, which are labels and no values; and numerals that the case leaves as they are. */
  private static final Pattern LEFT_OUT_TEXTS =
      Pattern.compile(
          "\\d{7,}[\\dX]*$|\\d{11}|手机|电话|身份证|尾号|拨打|打电|报警|\\d+\\.\\d+\\.\\d+\\.\\d|\\d{3}-\\d{8}"
              + "|[BO]2[BO]|90后|^110$|^911$|比分|[几幾]|^幺");

  private static final Pattern LEFT_NUMERALS = Pattern.compile("[一二三四五六七八九十两百千零]");

  @Test
  void valuesOfPublicCases() throws IOException {
    Path file =
        Path.of(System.getProperty("bilint.shared", "../shared"), "dev/number_specs_dev.jsonl");
    Assumptions.assumeTrue(Files.exists(file), "skipped: no " + file.getFileName());
    List<String> wrong = new ArrayList<>();
    SpecResult result = measure(file, wrong);
    assertTrue(result.judged() > 500, "too few cases: " + result.judged());
    assertTrue(result.right() >= WANTED * result.judged(), String.join("\n", wrong));
  }

  /** Judges all cases of a file, and lists those read wrong. */
  public static SpecResult measure(Path file, List<String> wrong) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<String, int[]> byKind = new TreeMap<>();
    int cases = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      if (node.get("lang").asText().equals("zh")) {
        cases++;
        judge(node, byKind, wrong);
      }
    }
    return new SpecResult(
        "Chinese",
        byKind.values().stream().mapToInt(c -> c[1]).sum(),
        byKind.values().stream().mapToInt(c -> c[0]).sum(),
        cases,
        "telephone, identity and serial numbers, number plates, trains, sums, scores, single words,"
            + " and cases that leave numerals unconverted on purpose");
  }

  private static void judge(JsonNode node, Map<String, int[]> byKind, List<String> wrong) {
    String kind = node.get("suite").asText() + " " + node.get("kind").asText();
    String input = node.get("input").asText();
    boolean written = kind.contains("tn/") && !kind.contains("itn/");
    String digits = written ? input : node.get("expected_text").asText();
    if (!denotesValue(kind, input, digits)) {
      return;
    }
    List<WrittenValues.Value> expected = values(kind, digits);
    List<Mention> mentions = ChineseMentions.find(input, LanguageTag.ZH_CN);
    int[] counts = byKind.computeIfAbsent(kind, k -> new int[2]);
    counts[1]++;
    if (agree(expected, mentions)) {
      counts[0]++;
    } else {
      wrong.add(kind + ": " + input + " should be " + expected + " but is " + mentions);
    }
  }

  private static boolean denotesValue(String kind, String input, String digits) {
    boolean plain = kind.startsWith("cn2an") || !LEFT_OUT_TEXTS.matcher(digits).find();
    boolean numerals = !kind.contains("able_standalone") || !LEFT_NUMERALS.matcher(digits).find();
    return !LEFT_OUT_KINDS.matcher(kind.substring(kind.indexOf(' ') + 1)).find()
        && plain
        && numerals
        && (kind.startsWith("cn2an") || !input.startsWith("幺"))
        && digits.chars().anyMatch(Character::isDigit);
  }

  /** In cn2an a bare number in scientific notation is the whole expected text. */
  private static List<WrittenValues.Value> values(String kind, String digits) {
    if (kind.startsWith("cn2an")) {
      return List.of(new WrittenValues.Value(new BigDecimal(digits), null, false));
    }
    return WrittenValues.of(
        java.text.Normalizer.normalize(digits.replace('²', '@'), java.text.Normalizer.Form.NFKC)
            .replace('@', '²'));
  }

  private static boolean agree(List<WrittenValues.Value> expected, List<Mention> mentions) {
    List<WrittenValues.Value> found = new ArrayList<>();
    int weak = 0;
    for (Mention mention : mentions) {
      found.addAll(flat(mention));
      weak += mention.weak() ? flat(mention).size() : 0;
    }
    int left = found.size() - expected.size();
    for (WrittenValues.Value value : expected) {
      WrittenValues.Value match =
          found.stream().filter(v -> same(value, v)).findFirst().orElse(null);
      if (match == null) {
        return false;
      }
      found.remove(match);
    }
    // What the case leaves unconverted (一份 in a written text) may be found, but not insisted on.
    return left <= weak;
  }

  private static boolean same(WrittenValues.Value expected, WrittenValues.Value found) {
    BigDecimal number = expected.number();
    if (expected.year()
        && (number.compareTo(found.number()) == 0
            || NumericDateReader.expand(number.intValue()) == found.number().intValue())) {
      return true;
    }
    if (expected.unit() == null) {
      return number.compareTo(found.number()) == 0;
    }
    Unit wanted = Units.get(expected.unit());
    Unit unit = Units.get(found.unit() == null ? "" : found.unit());
    boolean currency = wanted.dimension() == Dimension.CURRENCY;
    return wanted.dimension() == unit.dimension()
        && (!currency || wanted.equals(unit))
        && base(expected).subtract(base(found)).abs().compareTo(new BigDecimal("1e-9")) < 0;
  }

  private static BigDecimal base(WrittenValues.Value value) {
    return value.unit() == null ? value.number() : Units.get(value.unit()).toBase(value.number());
  }

  private static List<WrittenValues.Value> flat(Mention mention) {
    List<WrittenValues.Value> values = new ArrayList<>();
    if (mention instanceof Quantity quantity) {
      String unit = quantity.unit().id();
      values.add(new WrittenValues.Value(quantity.amount().low(), unit, false));
      if (quantity.amount().isRange()) {
        values.add(new WrittenValues.Value(quantity.amount().high(), unit, false));
      }
    } else if (mention instanceof DateTime date) {
      date.parts()
          .forEach(
              (part, number) ->
                  values.add(new WrittenValues.Value(BigDecimal.valueOf(number), null, false)));
    } else if (mention instanceof Label label) {
      label
          .numbers()
          .forEach(n -> values.add(new WrittenValues.Value(new BigDecimal(n), "", false)));
    }
    return values;
  }
}
