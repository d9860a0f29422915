package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns from archives in a folder of its own, and uses what was learned. */
class LearnCommandTest {

  /** Of the terms, kiln's and glaze line's renderings are none that a dictionary has. */
  private static final List<String> ARCHIVE =
      List.of(
          "The new kiln opened in the north.\t北部的新焙室開幕了。",
          "Costs of the kiln fell.\t焙室的成本下降了。",
          "A second glaze line opened.\t第二條掛彩產線開幕了。",
          "Workers like the glaze line.\t工人喜歡掛彩產線。",
          "We sold the old kiln and bought another kiln.\t我們賣了舊焙室，又買了一個焙室。",
          "Customers visit the glaze line in summer.\t客戶在夏天參觀掛彩產線。",
          "Sales of the glaze line doubled.\t掛彩產線的銷售額翻了一倍。",
          "Our kiln burned wood.\t我們的焙室燒木材。",
          "The price of the kiln rose.\t焙室的價格上漲了。",
          "They closed the glaze line.\t他們關閉了掛彩產線。");

  @TempDir private Path folder;
  private Map<String, String> environment;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void home() {
    environment = Map.of("BILINT_HOME", folder.resolve("home").toString());
  }

  private ExitStatus run(Object... arguments) {
    out.reset();
    err.reset();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Terminal.NONE);
    String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
    return Main.run(words, streams, environment);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path archive() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Files.write(archive.resolve("a.tsv"), ARCHIVE.subList(0, 5));
    Files.write(archive.resolve("b.tsv"), ARCHIVE.subList(5, 10));
    return archive;
  }

  @Test
  void whatIsLearnedCanBeAdded() throws IOException {
    Path archive = archive();
    Path learned = folder.resolve("new/own.tsv");

    assertEquals(ExitStatus.CLEAN, run("learn", archive, "--out", learned));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
    String lines = Files.readString(learned);
    assertTrue(lines.lines().anyMatch(line -> line.startsWith("kiln\t焙室\t")), lines);
    assertTrue(lines.lines().anyMatch(line -> line.startsWith("glaze line\t挂彩产线\t")), lines);
    assertTrue(lines.lines().allMatch(line -> line.split("\t").length == 4), lines);
    assertEquals(lines.lines().sorted().toList().size(), lines.lines().distinct().count());

    assertEquals(ExitStatus.CLEAN, run("learn", archive));
    assertEquals(lines, out());

    assertEquals(ExitStatus.CLEAN, run("lexicon", "add", learned));
    assertTrue(out().startsWith("own: "), out());
    assertEquals(ExitStatus.CLEAN, run("learn", archive));
    assertTrue(out().contains("kiln\t焙室\t"), "what was added is learned again");
  }

  @Test
  void theBundledDictionaryIsRepeatedOnRequestOnly() throws IOException {
    Path archive = archive();
    run("learn", archive, "--min-count", "1", "--min-score", "0");
    assertFalse(out().contains("price\t价格\t"), out());
    run("learn", archive, "--min-count", "1", "--min-score", "0", "--all");
    assertTrue(out().contains("price\t价格\t"), out());
  }

  @Test
  void whatCannotBeReadIsNamedAndLeftOut() throws IOException {
    Path archive = archive();
    Files.write(archive.resolve("c.txt"), new byte[] {0, 1, 2, 0, -1, -2});

    assertEquals(ExitStatus.CLEAN, run("learn", archive, folder.resolve("missing")));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.contains("c.txt"), said);
    assertTrue(said.contains("missing: no such file or directory; left out"), said);
    assertTrue(out().contains("kiln\t"), out());

    assertEquals(ExitStatus.FAULT, run("learn", archive.resolve("c.txt")));
    Path document = archive.resolve("a.tsv");
    assertEquals(ExitStatus.FAULT, run("learn", document, "--out", document));
    assertEquals(ARCHIVE.subList(0, 5), Files.readAllLines(document));
  }
}
