package org.bilint.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A termbase of 20,000 entries slows a whole run, loading included, by less than a third. */
@Tag("slow")
public class TermbaseSizeTest {

  private static final int ENTRIES = 20_000;

  private static final int RUNS = 7;

  @Test
  void twentyThousandTermsSlowARunByLessThanAThird(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path call =
        SharedData.find("seed/amazon-2025-q2-call.en-zh-TW.txt")
            .orElse(Path.of("corpora", "harbor-robotics-2025-q3.en-zh-TW.txt"));
    Path termbase = folder.resolve("large.csv");
    Files.writeString(termbase, termbase(Files.readString(call)));
    List<String> plain = List.of("check", call.toString(), "--fail-on", "never");
    List<String> with = new ArrayList<>(plain);
    with.addAll(List.of("--termbase", termbase.toString()));
    double[] without = new double[RUNS];
    double[] loaded = new double[RUNS];
    seconds(plain);
    seconds(with);
    for (int i = 0; i < RUNS; i++) {
      without[i] = seconds(plain);
      loaded[i] = seconds(with);
    }
    Arrays.sort(without);
    Arrays.sort(loaded);
    double ratio = loaded[RUNS / 2] / without[RUNS / 2];
    String report =
        String.format(
            Locale.ROOT,
            "%,d entries: %.2f s instead of %.2f s (medians), %.2f times",
            ENTRIES,
            loaded[RUNS / 2],
            without[RUNS / 2],
            ratio);
    System.out.println(report);
    assertTrue(ratio < 4.0 / 3, report);
  }

  /** Expressions of the text's own words, one in fifty as it stands in it. */
  public static String termbase(String text) {
    Random random = new Random(20250731);
    List<String> words = new ArrayList<>();
    StringBuilder han = new StringBuilder();
    for (String line : text.lines().toList()) {
      for (String word : line.split("[^A-Za-z]+")) {
        if (word.length() > 3) {
          words.add(word.toLowerCase(Locale.ROOT));
        }
      }
      line.chars().filter(Character::isIdeographic).forEach(c -> han.append((char) c));
    }
    Set<String> terms = new LinkedHashSet<>();
    while (terms.size() < ENTRIES) {
      int at = random.nextInt(words.size() - 1);
      int other = random.nextInt(50) == 0 ? at + 1 : random.nextInt(words.size());
      String third = random.nextInt(3) == 0 ? " " + words.get(random.nextInt(words.size())) : "";
      terms.add(words.get(at) + " " + words.get(other) + third);
    }
    StringBuilder csv = new StringBuilder("term,preferred,allowed,forbidden,locale,domain\n");
    for (String term : terms) {
      csv.append(term).append(',').append(rendering(han, random));
      csv.append(',').append(rendering(han, random)).append(',');
      csv.append(rendering(han, random)).append("!=a slip,zh-TW,d").append(random.nextInt(20));
      csv.append('\n');
    }
    return csv.toString();
  }

  private static String rendering(CharSequence han, Random random) {
    int at = random.nextInt(han.length() - 6);
    return han.subSequence(at, at + 2 + random.nextInt(5)).toString();
  }

  private static double seconds(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.bilint.cli.Main"));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    assertTrue(status == 0, "status " + status);
    return (System.nanoTime() - start) / 1e9;
  }
}
