package org.bilint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the command line with streams of its own, as a shell would make it. */
record CommandLineRun(ExitStatus status, String out, String err) {

  static CommandLineRun of(Object... arguments) {
    return withInput("", arguments);
  }

  static CommandLineRun withInput(String input, Object... arguments) {
    return at(Terminal.NONE, input, arguments);
  }

  static CommandLineRun at(Terminal terminal, String input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            terminal);
    ExitStatus status = Main.run(words, streams);
    return new CommandLineRun(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The rules of the findings that a concise report shows, in its order. */
  List<String> rules() {
    return out.lines()
        .map(line -> line.replaceFirst(".*:\\d+:\\d+: \\w+ (\\w+) .*", "$1"))
        .toList();
  }
}
