package org.bilint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.yaml.YamlEntry;
import org.bilint.yaml.YamlText;

/**
 * Reads a configuration and those that it extends. Strict, since a key that is passed over in
 * silence is a gate that stands open: whatever is unknown or malformed stops with a {@link
 * ConfigException} that says file, line and column.
 */
public final class ConfigReader {

  private static final List<String> FILE_KEYS =
      Arrays.stream(Key.values()).filter(Key::inFile).map(Key::word).toList();
  private static final List<String> OVERRIDE_KEYS =
      Arrays.stream(Key.values()).filter(Key::inOverrides).map(Key::word).toList();

  /** Bases of bases come to many where each is extended twice. */
  private static final int MOST_FILES = 100;

  private final Path workingFolder;
  private final List<FileReference> files = new ArrayList<>();
  private final List<Config.Section> sections = new ArrayList<>();
  private final Set<Path> open = new LinkedHashSet<>();

  private ConfigReader(Path workingFolder) {
    this.workingFolder = workingFolder;
  }

  /**
   * @param file absolute
   * @param workingFolder absolute; names of files in messages count from here
   * @throws ConfigException if anything in a file is wrong
   * @throws IOException if the file itself cannot be read
   */
  public static Config read(Path file, Path workingFolder) throws IOException {
    ConfigReader reader = new ConfigReader(workingFolder);
    Path whole = file.normalize();
    reader.section(whole, Files.readString(whole));
    return new Config(whole, reader.files, reader.sections);
  }

  private void section(Path file, String content) {
    String name = Names.of(file, workingFolder);
    files.add(new FileReference(name, file));
    open.add(file);
    String text = content.startsWith("\uFEFF") ? content.substring(1) : content;
    Optional<YamlEntry> root = YamlEntry.mapping(name, text, ConfigException::new);
    root.ifPresent(entry -> section(file, entry));
    open.remove(file);
  }

  private void section(Path file, YamlEntry entry) {
    entry.allow(FILE_KEYS);
    Path folder = file.resolveSibling("").toAbsolutePath();
    if (entry.has(Key.EXTENDS.word())) {
      entry.texts(Key.EXTENDS.word()).forEach(base -> extend(folder, base));
    }
    LayerReader layers = new LayerReader(folder, workingFolder);
    sections.add(new Config.Section(Optional.empty(), layers.file(entry)));
    if (entry.has(Key.OVERRIDES.word())) {
      for (YamlEntry override : entry.entries(Key.OVERRIDES.word())) {
        override.allow(OVERRIDE_KEYS);
        Globs paths = layers.globs(override, Key.PATHS.word());
        sections.add(new Config.Section(Optional.of(paths), layers.override(override)));
      }
    }
  }

  private void extend(Path folder, YamlText base) {
    Path file;
    String content;
    try {
      file = folder.resolve(base.text()).normalize();
      content = Files.readString(file);
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new ConfigException(base.origin(), "no such file: " + base.text());
    } catch (CharacterCodingException e) {
      throw new ConfigException(base.origin(), base.text() + " is not UTF-8");
    } catch (IOException e) {
      throw new ConfigException(base.origin(), base.text() + " cannot be read");
    }
    if (open.contains(file)) {
      throw new ConfigException(base.origin(), base.text() + " extends itself");
    }
    if (files.size() == MOST_FILES) {
      throw new ConfigException(
          base.origin(), "more than " + MOST_FILES + " configurations extend each other");
    }
    section(file, content);
  }
}
