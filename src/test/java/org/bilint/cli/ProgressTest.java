package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isShownOnATerminalOnlyAndGivesWayToMessages(boolean terminal) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Terminal(terminal, 80, true, terminal));
    Progress progress = new Progress(streams, 4);
    Streams inner = progress.above(streams);

    progress.step();
    Thread.sleep(1050);
    progress.step();
    inner.warning("odd");
    Thread.sleep(150);
    progress.step();
    inner.out().println("a finding");
    progress.end();

    assertEquals("a finding\n", out.toString(StandardCharsets.UTF_8));
    String shown = err.toString(StandardCharsets.UTF_8).replaceAll("[0-9.]+ a second", "N");
    assertEquals(
        terminal
            ? "\r\u001B[K2 of 4 documents, N\r\u001B[Kwarning: odd\n\r\u001B[K3 of 4 documents, N\r\u001B[K"
            : "warning: odd\n",
        shown);
  }
}
