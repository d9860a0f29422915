package org.bilint.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.audit.Recipe;
import org.bilint.check.Profile;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleSet;
import org.bilint.read.InputFormat;
import org.bilint.rules.Checks;
import org.bilint.terms.Termbases;
import org.bilint.text.LanguageTag;
import picocli.CommandLine.Option;

/** Which rules a command runs. */
final class RuleOptions {

  /** What {@code --languagetool} switches on. */
  private static final List<String> GRAMMAR = List.of("english-grammar", "chinese-grammar");

  @Option(
      names = "--select",
      paramLabel = "RULE",
      split = ",",
      description = "Only these rules: ids, names or categories, divided by commas.")
  private List<String> select = new ArrayList<>();

  @Option(names = "--ignore", paramLabel = "RULE", split = ",", description = "Not these rules.")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "Also the rules of this file: YAML like bilint's own, or a bitext.xml of LanguageTool;"
              + " may be given several times.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--languagetool",
      description =
          "Also what LanguageTool finds, in either language; it takes some seconds to start.")
  private boolean languagetool;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      converter = ProfileConverter.class,
      description =
          "default, or fast, which leaves out the rules that weigh every word by the lexicon:"
              + " omissions and additions.")
  private Profile profile = Profile.DEFAULT;

  /** The rules that run. */
  RuleSet rules(Termbases termbases) throws FaultException {
    RuleSet all = Checks.bundled(termbases, read(files));
    try {
      List<String> leftOut = new ArrayList<>(ignore);
      leftOut.addAll(all.beyond(profile, select));
      return all.select(select, languagetool ? GRAMMAR : List.of(), leftOut);
    } catch (IllegalArgumentException e) {
      throw new FaultException(String.valueOf(e.getMessage()));
    }
  }

  /** The same as text, for a run elsewhere or later. */
  Recipe recipe(
      List<String> termbases,
      InputFormat format,
      Optional<LanguageTag> source,
      Optional<LanguageTag> target)
      throws FaultException {
    return new Recipe(
        read(files).stream().map(file -> new Recipe.File(file.name(), file.text())).toList(),
        TermbaseFiles.texts(termbases),
        select,
        languagetool ? GRAMMAR : List.of(),
        ignore,
        profile,
        format,
        source.map(LanguageTag::tag).orElse(""),
        target.map(LanguageTag::tag).orElse(""));
  }

  private static List<RuleFile> read(List<String> names) throws FaultException {
    List<RuleFile> read = new ArrayList<>();
    for (String name : names) {
      try {
        read.add(new RuleFile(name, Files.readString(Path.of(name))));
      } catch (NoSuchFileException | InvalidPathException e) {
        throw new FaultException(name + ": no such file");
      } catch (CharacterCodingException e) {
        throw new FaultException(name + ": is not UTF-8");
      } catch (IOException e) {
        throw new FaultException(name + ": " + Input.reason(e));
      }
    }
    return read;
  }

  /** For picocli, which wants a class without parameters. */
  static final class ProfileConverter extends WordConverter<Profile> {
    ProfileConverter() {
      super(Profile.class);
    }
  }
}
