package org.bilint.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.report.OutputFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report to write: {@code FORMAT} or {@code FORMAT=PATH}.
 *
 * @param path where to; empty for standard output
 */
record Output(OutputFormat format, Optional<Path> path) {

  static final Output CONSOLE = new Output(OutputFormat.CONSOLE, Optional.empty());

  static void refuseSharedDestinations(List<Output> outputs) throws FaultException {
    Set<String> taken = new HashSet<>();
    for (Output output : outputs) {
      if (!taken.add(output.destination())) {
        throw new FaultException(
            "two reports to "
                + output.destination()
                + "; give one a path: --output-format "
                + output.format().word()
                + "=PATH");
      }
    }
  }

  /** A terminal would show the bytes of a workbook as noise, or obey them. */
  static void refuseBinary(List<Output> outputs, Terminal terminal) throws FaultException {
    for (Output output : outputs) {
      if (output.path().isEmpty() && output.format().isBinary() && terminal.present()) {
        String word = output.format().word();
        throw new FaultException(
            word + " is not for a terminal; give it a path: --output-format " + word + "=PATH");
      }
    }
  }

  /** Where the report goes: to its path, or to a stream where it has none, which stays open. */
  OutputStream open(PrintStream standard) throws IOException {
    if (path.isEmpty()) {
      return new Unclosed(standard);
    }
    Path parent = path.get().toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return new BufferedOutputStream(Files.newOutputStream(path.get()));
  }

  /** A fault of its stream. */
  FaultException fault(IOException e) {
    String name = path.map(Path::toString).orElse(format.word());
    return new FaultException(name + ": cannot be written: " + Input.reason(e));
  }

  /** A stream that others go on using. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream below) {
      super(below);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** What must not be the same in two outputs of a run. */
  String destination() {
    return path.map(p -> p.toAbsolutePath().normalize().toString()).orElse("standard output");
  }

  /** Whether writing this would destroy that file. */
  boolean overwrites(Path file) {
    return path.isPresent()
        && Files.exists(path.get())
        && path.get().toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
  }

  /** Reads the value of {@code --output-format}. */
  static final class Converter implements ITypeConverter<Output> {
    @Override
    public Output convert(String value) {
      int equals = value.indexOf('=');
      String word = equals < 0 ? value : value.substring(0, equals);
      OutputFormat format =
          OutputFormat.of(word)
              .orElseThrow(
                  () ->
                      new TypeConversionException(
                          "'" + word + "' is none of " + OutputFormat.words()));
      if (equals < 0) {
        return new Output(format, Optional.empty());
      }
      String path = value.substring(equals + 1);
      if (path.isEmpty()) {
        throw new TypeConversionException("'" + value + "' has no path after the =");
      }
      try {
        return new Output(format, path.equals("-") ? Optional.empty() : Optional.of(Path.of(path)));
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'" + path + "' is no path: " + e.getReason());
      }
    }
  }
}
