package org.bilint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.bilint.config.ConfigFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A configuration to begin with. */
@Command(
    name = "init",
    description = "Write a commented bilint.yaml; one that is there is never overwritten.",
    mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

  private static final String SCHEMA = "/bilint.schema.json";
  private static final String TEMPLATE = "/bilint.template.yaml";

  private final Streams streams;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder to write it into; the working folder when left out.")
  private Path folder = Path.of("");

  @Option(
      names = "--schema",
      description = "Write nothing; print the JSON Schema of configurations.")
  private boolean schema;

  InitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws FaultException {
    if (schema) {
      streams.out().print(resource(SCHEMA));
      return ExitStatus.CLEAN.code();
    }
    Path file = folder.resolve(ConfigFinder.FILE_NAME);
    try {
      Files.writeString(file, resource(TEMPLATE), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new FaultException(file + ": is there already");
    } catch (IOException e) {
      throw new FaultException(file + ": cannot be written: " + Input.reason(e));
    }
    streams.note("Wrote " + file);
    return ExitStatus.CLEAN.code();
  }

  private static String resource(String name) {
    try (InputStream in = InitCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
