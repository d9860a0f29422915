package org.bilint.annotate.english;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import org.bilint.annotate.Mention;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: no exception, mentions in order, apart and inside, and linear time. */
class EnglishFuzzTest {

  private static final List<String> PIECES =
      List.of(
          "one",
          "two",
          "twenty",
          "twelve",
          "hundred",
          "thousand",
          "million",
          "billions",
          "and",
          "a",
          "half",
          "quarter",
          "quarters",
          "third",
          "thirds",
          "point",
          "o",
          "minus",
          "first",
          "second",
          "of",
          "to",
          "in",
          "from",
          "between",
          "or",
          "about",
          "more than",
          "nearly",
          "up to",
          "low",
          "mid",
          "digit",
          "teens",
          "$",
          "US$",
          "€",
          "C$",
          "%",
          "percent",
          "basis points",
          "dollars",
          "cents",
          "km",
          "m",
          "M",
          "K",
          "bn",
          "x",
          "times",
          "square",
          "kilo",
          "degrees",
          "°",
          "C",
          "May",
          "march",
          "July",
          "Monday",
          "Sat",
          "Q",
          "H",
          "FY",
          "fiscal",
          "year",
          "century",
          "s",
          "'",
          "’s",
          "a.m.",
          "pm",
          "p",
          "o'clock",
          "past",
          "BC",
          "AD",
          "No.",
          "#",
          "Phase",
          "Form",
          "II",
          "XL",
          "GPT",
          "S&P",
          "www.",
          "http://",
          "@",
          "(",
          ")",
          "[",
          "]",
          "-",
          "–",
          "—",
          "−",
          "/",
          ":",
          ".",
          ",",
          "+",
          "~",
          "½",
          "¾",
          "²",
          "⁸",
          "^",
          "×",
          "e",
          "1",
          "2",
          "3",
          "5",
          "10",
          "12",
          "24",
          "31",
          "50",
          "99",
          "100",
          "1,234",
          "1.5",
          ".5",
          "2.3.1",
          "1900",
          "2025",
          "0",
          "007",
          "25",
          "1,00,000",
          "999999999999999999999",
          "double",
          "halved",
          "tenfold",
          "dozen",
          "several",
          "few",
          "\u00a0",
          "\u2009",
          "\n",
          "\t",
          "",
          "\ud83d",
          "\ude00",
          "億",
          "１２");

  private static String line(Random random, int pieces) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      line.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(3) > 0) {
        line.append(' ');
      }
    }
    return line.toString();
  }

  private static void check(String text) {
    int last = 0;
    for (Mention mention : EnglishMentions.find(text)) {
      assertTrue(mention.span().start() >= last, () -> "overlap or disorder in: " + text);
      assertTrue(mention.span().length() > 0, () -> "empty mention in: " + text);
      last = mention.span().end();
    }
    assertTrue(last <= text.length(), () -> "mention beyond the end of: " + text);
  }

  @Test
  void survivesTwoThousandLines() {
    fuzz(2_000, 20250731L);
  }

  @Test
  @Tag("slow")
  void survivesHundredThousandLines() {
    fuzz(100_000, 4_711L);
  }

  private static void fuzz(int lines, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < lines; i++) {
      check(line(random, 1 + random.nextInt(24)));
    }
  }

  @Test
  void readsTwoHundredThousandCharacters() {
    String text = "Sales rose 5% to $3.2 billion in the second quarter of 2025. ".repeat(3_300);
    check(text.substring(0, 1_000)); // warm
    // The thread's own time: other work on the machine says nothing about the finder.
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    check(text);
    long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
    assertTrue(millis < 3_000, () -> "took " + millis + " ms");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one ",
        "one hundred ",
        "twenty-",
        "a and ",
        "million ",
        "1,",
        "1,23,",
        "123 ",
        "012 345 ",
        "1-",
        "1.",
        "1/",
        "a@",
        "a-",
        "a1-",
        "www.",
        "http://",
        "(1",
        "$",
        "more than ",
        "point one ",
        "May ",
        "Q1 ",
        "1 of ",
        "'",
        "x",
        "5 to ",
        "between 1 and ",
        "one point o ",
        "a.",
        "II ",
        "hundreds of ",
        "first ",
        "first and ",
        "2025-",
        "10:",
        "10:15:",
        "1 in ",
        "of the "
      })
  void staysLinear(String piece) {
    String text = piece.repeat(40_000 / piece.length());
    check(text.substring(0, 1_000)); // warm
    // The thread's own time: other work on the machine says nothing about the finder.
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    check(text);
    long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
    assertTrue(millis < 2_000, () -> "took " + millis + " ms for: " + piece);
  }
}
