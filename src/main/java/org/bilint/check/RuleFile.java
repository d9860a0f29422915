package org.bilint.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of one YAML file of rules.
 *
 * @param name what error messages call it
 */
public record RuleFile(String name, String text) {

  private static final String FOLDER = "rules/";

  public RuleFile {
    text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The files in the jar. A jar cannot be listed, so {@code rules/index.txt} names them. */
  public static List<RuleFile> bundled() {
    return resource("index.txt")
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(RuleFile::resource)
        .toList();
  }

  private static RuleFile resource(String name) {
    try (InputStream in = RuleFile.class.getResourceAsStream("/" + FOLDER + name)) {
      if (in == null) {
        throw new RuleException(FOLDER + name + ":1:1", "the file is missing from the jar");
      }
      return new RuleFile(FOLDER + name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
