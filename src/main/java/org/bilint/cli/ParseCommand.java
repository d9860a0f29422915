package org.bilint.cli;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bilint.annotate.Annotator;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What bilint understands of a line on its own: a window on the parsers, for people and tests. */
@Command(
    name = "parse",
    description = "Print the numbers, dates and labels found in each line, as JSON lines.",
    mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      required = true,
      converter = LanguageConverter.class,
      description = "The language of the lines: en, zh-TW, zh-CN or zh-HK.")
  private LanguageTag locale = LanguageTag.EN;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The lines; standard input when left out or -.")
  private @Nullable String file;

  ParseCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws FaultException {
    String name = file == null || file.equals("-") ? "<stdin>" : file;
    try (InputStream in = name.equals(file) ? Files.newInputStream(Path.of(file)) : streams.in()) {
      parse(
          new BufferedReader(
              new InputStreamReader(new BufferedInputStream(in), StandardCharsets.UTF_8)));
    } catch (NoSuchFileException e) {
      throw new FaultException(name + ": no such file");
    } catch (IOException e) {
      throw new FaultException(name + ": " + Input.reason(e));
    }
    return ExitStatus.CLEAN.code();
  }

  private void parse(Reader in) throws IOException {
    boolean first = true;
    for (Optional<String> line = line(in); line.isPresent(); line = line(in)) {
      String text = line.get();
      if (first && text.startsWith("\uFEFF")) {
        text = text.substring(1);
      }
      first = false;
      streams.out().print(MentionJson.line(text, Annotator.mentions(text, locale)));
      streams.out().print('\n');
      if (!in.ready()) {
        streams.out().flush();
      }
    }
  }

  /** Ends at LF, before which a CR is dropped; a CR anywhere else is a character of the line. */
  private static Optional<String> line(Reader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    int last = line.length() - 1;
    if (c == '\n' && last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return Optional.of(line.toString());
  }
}
