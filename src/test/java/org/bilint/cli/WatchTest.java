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
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files are really saved while {@code --watch} runs. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class WatchTest {

  private static final String CALL = "Good day, and welcome to our call.\n大家好，，歡迎參加會議。\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Whether a text came up in some output before long. */
  private static void await(ByteArrayOutputStream stream, String text) throws Exception {
    for (int i = 0; i < 1200; i++) {
      if (stream.toString(StandardCharsets.UTF_8).contains(text)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new TimeoutException("no `" + text + "` in: " + stream.toString(StandardCharsets.UTF_8));
  }

  private Path save(String name, String text) throws IOException {
    // As editors do: a file beside it that takes its place.
    Path file = folder.resolve(name);
    Path draft = Files.writeString(folder.resolve("." + name + ".new"), text);
    return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void documentsConfigurationsAndTermbasesAreWatched() throws Exception {
    Files.createDirectories(folder.resolve(".git"));
    Path call = save("call.txt", CALL);
    CompletableFuture<ExitStatus> ended = new CompletableFuture<>();
    String[] arguments = {
      "check",
      "--watch",
      "-o",
      "concise",
      "--select",
      "TYP001,TERM001",
      "--fail-on",
      "minor",
      folder.toString()
    };
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Terminal.NONE);
    Thread thread = new Thread(() -> ended.complete(Main.run(arguments, streams)));
    thread.start();
    await(out, "call.txt:2:4: minor TYP001");

    save("call.txt", "Yes.\n是。\n" + CALL);
    await(out, "call.txt:4:4: minor TYP001");
    await(err, "--- call.txt changed, checking again");

    save("terms.csv", "term,preferred,allowed,forbidden,locale\ncall,電話會,,會議=no,zh-TW\n");
    save("bilint.yaml", "termbases: [terms.csv]\nseverity: {TYP001: critical}\n");
    await(out, "call.txt:4:4: critical TYP001");
    await(out, "call.txt:4:10: major TERM001");

    save("terms.csv", "term,preferred,allowed,forbidden,locale\nwelcome,光臨,,歡迎=no,zh-TW\n");
    await(out, "call.txt:4:6: major TERM001");

    save("bilint.yaml", "fali-on: major\n");
    await(err, "bilint.yaml:1:1: unknown key `fali-on`");

    save("bilint.yaml", "severity: {TYP001: neutral}\n");
    await(out, "call.txt:4:4: neutral TYP001");
    Files.writeString(folder.resolve("more.txt"), CALL);
    await(out, "more.txt:2:4: neutral TYP001");

    Files.delete(folder.resolve("more.txt"));
    save("call.txt", CALL.replace("，，", "，"));
    await(err, "call.txt");
    Thread.sleep(1500);
    thread.interrupt();
    assertEquals(ExitStatus.CLEAN, ended.get(30, TimeUnit.SECONDS), call + "");
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.endsWith("again\n"), said);
  }

  @Test
  void standardInputIsRefused() {
    assertEquals(ExitStatus.FAULT, CommandLineRun.of("check", "--watch", "-").status());
  }
}
