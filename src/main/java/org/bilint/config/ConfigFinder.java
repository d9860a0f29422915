package org.bilint.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the configuration of a document: the nearest {@code bilint.yaml} in its folder or one above
 * it, up to the root of its repository. Each file is read once.
 */
public final class ConfigFinder {

  /** The name of a configuration. */
  public static final String FILE_NAME = "bilint.yaml";

  private final Path workingFolder;
  private final Map<Path, Optional<Config>> byFolder = new HashMap<>();

  /**
   * @param workingFolder absolute
   */
  public ConfigFinder(Path workingFolder) {
    this.workingFolder = workingFolder;
  }

  /**
   * The configuration for the documents of a folder.
   *
   * @param folder absolute and normalized
   * @throws ConfigException if it cannot be used
   */
  public Optional<Config> find(Path folder) {
    Optional<Config> known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(FILE_NAME);
    @Nullable Path above = folder.getParent();
    Optional<Config> found =
        Files.isRegularFile(file)
            ? Optional.of(read(file))
            : above == null || Files.exists(folder.resolve(".git"))
                ? Optional.empty()
                : find(above);
    byFolder.put(folder, found);
    return found;
  }

  /**
   * @param file absolute
   * @throws ConfigException if it cannot be used
   */
  public Config read(Path file) {
    String name = Names.of(file.normalize(), workingFolder);
    try {
      return ConfigReader.read(file, workingFolder);
    } catch (CharacterCodingException e) {
      throw new ConfigException(name + ":1:1", "is not UTF-8");
    } catch (IOException e) {
      throw new ConfigException(name + ":1:1", "cannot be read");
    }
  }
}
