package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvalCommandTest {

  private static final String HEADER =
      "line_en\tline_zh\tcategory\tseverity\tsource_span\ttarget_span\tagreement\tdetectable"
          + "\tnote\n";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsPrecisionAndRecallPerCategory() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("call.tsv"),
            "It raised $3 billion.\t它籌集了3億美元。\nSales rose 5%.\t銷售額成長了5%。\n");
    Path gold =
        Files.writeString(
            folder.resolve("gold.tsv"),
            HEADER
                + "1\t1\tnumber\tcritical\t$3 billion\t3億美元\tboth\tyes\t\n"
                + "2\t2\tnumber\tmajor\t5%\t5%\tone\tyes\tnot an error at all\n");
    assertEquals(ExitStatus.CLEAN, run("eval", gold, document, "--list"));
    assertTrue(
        text(out).contains("number                 2       1   50.0%         1       1     100.0%"),
        text(out));
    assertTrue(text(out).contains("missed: " + document + ":2 major number | 5% | 5%"), text(out));
    out.reset();
    assertEquals(ExitStatus.CLEAN, run("eval", gold, document, "--agreement", "both"));
    assertTrue(text(out).contains("100.0%"), text(out));
    out.reset();
    assertEquals(ExitStatus.CLEAN, run("eval", gold, document, "--ignore", "number"));
    assertTrue(text(out).contains("number                 2       0    0.0%         0"), text(out));
    assertEquals(ExitStatus.FAULT, run("eval", gold, document, "--termbase", "none.csv"));
    assertEquals(ExitStatus.FAULT, run("eval", gold, document, "--rules", "none.yaml"));
  }

  @Test
  void aBadTableIsAFaultWithItsLine() throws IOException {
    Path document = Files.writeString(folder.resolve("call.tsv"), "Hello there.\t你好。\n");
    Path gold = Files.writeString(folder.resolve("gold.tsv"), HEADER + "1\t1\n");
    assertEquals(ExitStatus.FAULT, run("eval", gold, document));
    assertTrue(text(err).contains("gold.tsv:2: 8 columns"), text(err));
    assertEquals(ExitStatus.FAULT, run("eval", folder.resolve("none.tsv"), document));
  }

  @Test
  void aDirectoryMayHoldTextsInOneLanguage() throws IOException {
    Files.writeString(folder.resolve("call.tsv"), "Hello there.\t你好。\n");
    Files.writeString(folder.resolve("notes.txt"), "Nothing but English.\n");
    assertEquals(ExitStatus.CLEAN, run("check", folder));
    assertTrue(text(err).contains("warning: "), text(err));
    assertTrue(text(err).contains("notes.txt:1: no Chinese at all; left out"), text(err));
    assertEquals(ExitStatus.FAULT, run("check", folder.resolve("notes.txt")));
  }

  private ExitStatus run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = String.valueOf(arguments[i]);
    }
    return Main.run(
        words,
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
