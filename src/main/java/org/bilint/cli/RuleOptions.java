package org.bilint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.check.Profile;
import org.bilint.config.FileReference;
import org.bilint.config.Ruling;
import org.bilint.config.Stated;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules a command runs, and with which terms. */
final class RuleOptions {

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description =
          "Only these rules: ids, names or categories, divided by commas; what a configuration"
              + " selects or ignores does not count then.")
  private List<String> select = new ArrayList<>();

  @Option(names = "--ignore", paramLabel = "RULE", split = ",", description = "Not these rules.")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--termbase",
      paramLabel = "FILE",
      description =
          "Terms of your own, in TBX, CSV or tab-separated; may be given several times. They win"
              + " over bilint's.")
  private List<String> termbases = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Also the rules of this file: YAML like bilint's own, or a bitext.xml of LanguageTool;"
              + " may be given several times.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = ProfileConverter.class,
      description =
          "default, or fast, which leaves out the rules that weigh every word by the lexicon:"
              + " omissions and additions.")
  private @Nullable Profile profile;

  @Option(
      names = "--languagetool",
      negatable = true,
      description =
          "Also what LanguageTool finds, in either language; it takes some seconds to start.")
  private @Nullable Boolean languagetool;

  /** What the command line says about rules. */
  Ruling ruling() throws FaultException {
    return new Ruling(
        select.isEmpty() ? Optional.empty() : Optional.of(stated(select)),
        stated(ignore),
        List.of(),
        references(files),
        references(termbases),
        Optional.ofNullable(profile),
        Optional.ofNullable(languagetool));
  }

  private static List<Stated<String>> stated(List<String> words) {
    return words.stream().map(Stated::onCommandLine).toList();
  }

  private static List<Stated<FileReference>> references(List<String> names) throws FaultException {
    List<Stated<FileReference>> files = new ArrayList<>();
    for (String name : names) {
      try {
        files.add(Stated.onCommandLine(new FileReference(name.replace('\\', '/'), Path.of(name))));
      } catch (InvalidPathException e) {
        throw new FaultException(name + ": no such file");
      }
    }
    return files;
  }

  /** For picocli, which wants a class without parameters. */
  static final class ProfileConverter extends WordConverter<Profile> {
    ProfileConverter() {
      super(Profile.class);
    }
  }
}
