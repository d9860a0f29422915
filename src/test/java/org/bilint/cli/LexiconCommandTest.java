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
import java.util.Map;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.UserLexicons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds, lists and removes dictionaries in a home of its own. */
class LexiconCommandTest {

  @TempDir private Path folder;
  private Map<String, String> environment;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void home() {
    environment = Map.of("BILINT_HOME", folder.resolve("home").toString());
  }

  private ExitStatus run(String... words) {
    out.reset();
    err.reset();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Terminal.detect());
    return Main.run(words, streams, environment);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void whatIsAddedIsUsedUntilItIsRemoved() throws IOException {
    String terms = file("terms.tsv", "revenue\t營收\nKuiper\t古柏\n");
    String words = file("words.u8", "# CC-CEDICT\n營收 营收 [ying2 shou1] /revenue/\n");
    assertEquals(ExitStatus.CLEAN, run("lexicon", "add", terms));
    assertEquals("terms: 2 entries\n", out.toString(StandardCharsets.UTF_8));
    assertEquals(ExitStatus.CLEAN, run("lexicon", "add", words, "--name", "cedict"));
    assertEquals(ExitStatus.CLEAN, run("lexicon", "list"));
    assertEquals("cedict\nterms\n", out.toString(StandardCharsets.UTF_8));

    UserLexicons user = UserLexicons.of(environment);
    var lexicon = Lexicons.installed(user);
    assertTrue(lexicon.find("revenue").get(0).glosses().contains(new Gloss("营收", false)));
    assertEquals("收入", lexicon.find("revenue").get(0).glosses().get(0).text());
    assertTrue(lexicon.find("kuiper").stream().anyMatch(e -> e.headword().equals("Kuiper")));
    assertTrue(lexicon.logProbability("营收") > Double.NEGATIVE_INFINITY);
    assertTrue(lexicon.rarity('的') < lexicon.rarity('嗪'));

    assertEquals(ExitStatus.CLEAN, run("lexicon", "remove", "cedict"));
    assertEquals(ExitStatus.CLEAN, run("lexicon", "list"));
    assertEquals("terms\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFindingGoesAwayWithTheUsersDictionary() throws IOException {
    String call =
        file(
            "call.txt",
            """
            Operator
            主持人
            Our partner Sarah Velmora opened a second plant in June.
            我們的合作夥伴海棠在六月開設了第二座工廠。
            """);
    assertEquals(ExitStatus.FINDINGS, run("check", "-o", "concise", call));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("Sarah Velmora"));

    run("lexicon", "add", file("names.tsv", "Sarah Velmora\t海棠\t7\t0.9\nVelmora\t海棠\n"));

    assertEquals(ExitStatus.CLEAN, run("check", "-o", "concise", call));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aBadLineLeavesNothingBehind() throws IOException {
    String bad = file("bad.tsv", "good\t好\nno tab\n");
    assertEquals(ExitStatus.FAULT, run("lexicon", "add", bad));
    assertEquals(
        "error: " + bad + ":2:1: a tab has to stand between English and Chinese\n",
        err.toString(StandardCharsets.UTF_8));
    assertEquals(ExitStatus.CLEAN, run("lexicon", "list"));
    assertEquals("", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsNotThereIsTold() throws IOException {
    assertEquals(ExitStatus.FAULT, run("lexicon", "add", "missing.u8"));
    assertEquals("error: missing.u8: no such file\n", err.toString(StandardCharsets.UTF_8));
    assertEquals(ExitStatus.FAULT, run("lexicon", "remove", "none"));
    assertEquals(ExitStatus.FAULT, run("lexicon", "remove", "../none"));
    assertEquals(
        ExitStatus.FAULT, run("lexicon", "add", file("x.tsv", "good\t好\n"), "--name", "../x"));
    assertEquals(ExitStatus.FAULT, run("lexicon"));
  }
}
