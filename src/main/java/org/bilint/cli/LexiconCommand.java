package org.bilint.cli;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.bilint.lexicon.LexiconException;
import org.bilint.lexicon.UserLexicons;
import org.bilint.lexicon.compile.Dictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dictionaries that a user adds to the bundled one. */
@Command(
    name = "lexicon",
    description = "Add dictionaries to the one that bilint comes with.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "They are kept in the folder lexicons of BILINT_HOME, which is ~/.bilint unless the",
      "environment says otherwise, and used in the order of their names."
    })
final class LexiconCommand {

  private static final int BEGINNING = 256;

  private final Streams streams;
  private final UserLexicons lexicons;

  LexiconCommand(Streams streams, UserLexicons lexicons) {
    this.streams = streams;
    this.lexicons = lexicons;
  }

  @Command(
      name = "add",
      description = "Compile a dictionary and use it from now on.",
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(
              paramLabel = "FILE",
              description =
                  "CC-CEDICT (.u8), the table of ECDICT (.csv), or english<TAB>chinese lines.")
          String file,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              description = "What it is called; the file's name without ending when left out.")
          @Nullable String given)
      throws FaultException {
    String name = given == null ? stem(file) : given;
    if (!UserLexicons.isName(name)) {
      throw new FaultException(
          "'" + name + "' cannot name a lexicon: give a --name of letters, digits, '-' and '_'");
    }
    try {
      Dictionary.Compiled compiled = compiled(file);
      Path target = lexicons.file(name).toPath();
      Files.createDirectories(lexicons.folder().toPath());
      Path draft = target.resolveSibling(name + ".new");
      Files.write(draft, compiled.index());
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      streams.out().println(name + ": " + compiled.entries() + " entries");
      return ExitStatus.CLEAN.code();
    } catch (IOException e) {
      throw new FaultException(file + ": " + Input.reason(e));
    } catch (LexiconException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  @Command(
      name = "list",
      description = "List the dictionaries that were added.",
      mixinStandardHelpOptions = true)
  int list() {
    for (File file : lexicons.files()) {
      streams.out().println(UserLexicons.name(file));
    }
    return ExitStatus.CLEAN.code();
  }

  @Command(
      name = "remove",
      description = "Use a dictionary no longer.",
      mixinStandardHelpOptions = true)
  int remove(@Parameters(paramLabel = "NAME", description = "As in the list.") String name)
      throws FaultException {
    try {
      if (!UserLexicons.isName(name) || !Files.deleteIfExists(lexicons.file(name).toPath())) {
        throw new FaultException("there is no lexicon '" + name + "'; see bilint lexicon list");
      }
      return ExitStatus.CLEAN.code();
    } catch (IOException e) {
      throw new FaultException(name + ": " + Input.reason(e));
    }
  }

  private static Dictionary.Compiled compiled(String file) throws IOException, FaultException {
    File found = new File(file);
    if (!found.isFile()) {
      throw new FaultException(file + ": no such file");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(found.toPath()))) {
      in.mark(BEGINNING);
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      in.reset();
      return Dictionary.of(file, beginning)
          .compile(
              file,
              new InputStreamReader(
                  in,
                  StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)));
    }
  }

  /** The file's name to its first dot. */
  private static String stem(String file) {
    String name = new File(file).getName();
    int dot = name.indexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
