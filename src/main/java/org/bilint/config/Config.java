package org.bilint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A configuration with all that it extends.
 *
 * @param file absolute
 * @param files it and all that it extends, in the order of reading
 * @param sections the lowest first
 */
public record Config(Path file, List<FileReference> files, List<Section> sections) {

  /** The keys of a file, or those of one of its overrides, which hold for some paths only. */
  record Section(Optional<Globs> paths, Layer layer) {}

  public Config {
    files = List.copyOf(files);
    sections = List.copyOf(sections);
  }

  /** What messages call its file and those that it extends. */
  public List<String> names() {
    return files.stream().map(FileReference::name).toList();
  }

  /** What it says for a document, or for none in particular. */
  public Layer layer(Optional<Path> document) {
    Layer all = Layer.NONE;
    for (Section section : sections) {
      boolean holds =
          section.paths().isEmpty()
              || document.map(path -> section.paths().get().match(path)).orElse(false);
      all = holds ? section.layer().over(all) : all;
    }
    return all;
  }
}
