package org.bilint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.bilint.audit.Recipe;
import org.bilint.check.Profile;
import org.bilint.config.FileReference;
import org.bilint.config.Layer;
import org.bilint.config.Reading;
import org.bilint.config.Ruling;
import org.bilint.config.Stated;
import org.bilint.read.InputFormat;
import org.bilint.text.LanguageTag;

/** What a command line and its configuration ask for, as text that goes anywhere. */
final class Recipes {

  private Recipes() {}

  /**
   * @throws FaultException if a file cannot be read
   */
  static Recipe of(Layer layer) throws FaultException {
    Ruling ruling = layer.ruling();
    Reading reading = layer.reading();
    List<Recipe.File> rules = new ArrayList<>();
    Linters.ruleFiles(ruling.rules())
        .forEach(file -> rules.add(new Recipe.File(file.name(), file.text())));
    return new Recipe(
        rules,
        termbases(ruling.termbases()),
        words(ruling.select().orElse(List.of())),
        ruling.languagetool().orElse(false) ? Linters.GRAMMAR : List.of(),
        words(ruling.ignore()),
        ruling.severities().stream()
            .map(each -> new Recipe.Weight(each.rules().value(), each.severity()))
            .toList(),
        ruling.profile().orElse(Profile.DEFAULT),
        reading.format().orElse(InputFormat.AUTO),
        reading.source().map(LanguageTag::tag).orElse(""),
        reading.target().map(LanguageTag::tag).orElse(""));
  }

  private static List<String> words(List<Stated<String>> words) {
    return words.stream().map(Stated::value).toList();
  }

  private static List<Recipe.File> termbases(List<Stated<FileReference>> files)
      throws FaultException {
    List<Recipe.File> texts = new ArrayList<>();
    for (Stated<FileReference> file : files) {
      String name = file.value().name();
      try {
        byte[] bytes = Files.readAllBytes(file.value().path());
        texts.add(new Recipe.File(name, new String(bytes, StandardCharsets.ISO_8859_1)));
      } catch (IOException e) {
        throw Linters.unreadable(file, e);
      }
    }
    return texts;
  }
}
