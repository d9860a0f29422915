package org.bilint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bilint.config.Config;
import org.bilint.config.ConfigFinder;
import org.bilint.config.Layer;

/** What holds for each document: its configuration with the command line on top. */
final class Configurations {

  /** A configuration, if there is one, and what holds all told. */
  record Held(Optional<Config> config, Layer layer) {}

  private final Path workingFolder = Path.of("").toAbsolutePath();
  private final ConfigFinder finder = new ConfigFinder(workingFolder);
  private final Optional<Config> given;
  private final boolean searched;
  private final Layer commandLine;

  /**
   * @throws FaultException if the file that the command line names is not there
   */
  Configurations(ConfigOptions options, Layer commandLine) throws FaultException {
    this.commandLine = commandLine;
    this.searched = options.isSearched();
    Optional<Path> file = options.file();
    if (file.isPresent() && !Files.isRegularFile(file.get())) {
      throw new FaultException(file.get() + ": no such file");
    }
    this.given = file.map(path -> finder.read(path.toAbsolutePath()));
  }

  /**
   * @throws org.bilint.config.ConfigException if its configuration has a fault
   */
  Held of(Input input) {
    Optional<Path> document = input.path().map(path -> path.toAbsolutePath().normalize());
    Path folder = document.map(Path::getParent).orElse(workingFolder);
    Optional<Config> config = searched ? finder.find(folder) : given;
    Layer below = config.map(each -> each.layer(document)).orElse(Layer.NONE);
    return new Held(config, commandLine.over(below));
  }
}
