package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.annotate.chinese.SpecsChineseTest;
import org.bilint.annotate.english.SpecsEnglishTest;

/** Public cases of spoken and written numbers, read by the two parsers. */
final class NumberSpecs {

  private NumberSpecs() {}

  static String report(Path reading) throws IOException {
    StringBuilder out = new StringBuilder("## Spoken and written numbers\n\n");
    Optional<Path> file = SharedData.find("dev/number_specs_dev.jsonl");
    if (file.isEmpty()) {
      return out.append("Skipped: the data is not here.\n").toString();
    }
    List<String> wrong = new ArrayList<>();
    SpecResult english = SpecsEnglishTest.measure(file.get(), wrong);
    SpecResult chinese = SpecsChineseTest.measure(file.get(), wrong);
    Files.write(reading.resolve("wrong-numbers.txt"), wrong);
    out.append("| language | cases | that denote a value | read exactly | share |\n");
    out.append("|---|--:|--:|--:|--:|\n");
    for (SpecResult each : List.of(english, chinese)) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %d | %d | %.2f%% |%n",
              each.language(),
              each.cases(),
              each.judged(),
              each.right(),
              100.0 * each.right() / each.judged()));
    }
    out.append("\nLeft out in English: ").append(english.leftOut()).append(".\n");
    out.append("Left out in Chinese: ").append(chinese.leftOut()).append(".\n");
    return out.toString();
  }
}
