package org.bilint.audit.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The documents that a command line names: folders, which are walked; files; globs such as {@code
 * calls/**}{@code /*.txt}; and lists, {@code @list.txt} with one of these a line. They are handed
 * on one by one, folder by folder in the order of names, and never held.
 */
public final class Archive {

  private final Set<String> endings;
  private final Optional<MetadataPattern> pattern;
  private final MetadataTable table;

  /**
   * @param endings of the documents that a folder is walked for, in lower case without the dot
   */
  public Archive(Set<String> endings, Optional<MetadataPattern> pattern, MetadataTable table) {
    this.endings = Set.copyOf(endings);
    this.pattern = pattern;
    this.table = table;
  }

  /**
   * Lists the documents of all arguments; one that several arguments mean comes several times.
   *
   * @throws ArchiveException if an argument means nothing, or a folder cannot be listed
   */
  public void list(List<String> arguments, Consumer<Listed> documents) {
    for (String argument : arguments) {
      if (argument.startsWith("@")) {
        lines(argument.substring(1)).forEach(line -> one(line, documents));
      } else {
        one(argument, documents);
      }
    }
  }

  private static List<String> lines(String list) {
    try {
      return Files.readAllLines(Path.of(list)).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException | InvalidPathException e) {
      throw new ArchiveException(list + ": no list that can be read");
    }
  }

  private void one(String argument, Consumer<Listed> documents) {
    Path path = path(argument);
    if (Files.isDirectory(path)) {
      Counting found = new Counting(documents);
      walk(path, path, Optional.empty(), found);
      if (found.count == 0) {
        throw new ArchiveException(argument + ": no document in this folder");
      }
    } else if (Files.exists(path)) {
      documents.accept(listed(path, Optional.ofNullable(path.getParent()), path, false));
    } else if (Globs.isGlob(argument)) {
      Path root = Globs.root(argument);
      Counting found = new Counting(documents);
      if (Files.isDirectory(root)) {
        walk(root, root, Optional.of(Globs.matcher(argument)), found);
      }
      if (found.count == 0) {
        throw new ArchiveException(argument + ": matches no document");
      }
    } else {
      throw new ArchiveException(argument + ": no such file or folder");
    }
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new ArchiveException(argument + ": no such file or folder");
    }
  }

  /** Passes over what is hidden. */
  private void walk(
      Path root, Path folder, Optional<PathMatcher> matcher, Consumer<Listed> documents) {
    for (Path path : content(folder)) {
      String name = String.valueOf(path.getFileName());
      if (name.startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        walk(root, path, matcher, documents);
      } else if (matcher.isPresent()
          ? matcher.get().matches(root.relativize(path)) && !Sidecar.isOne(name)
          : isDocument(name)) {
        documents.accept(listed(path, Optional.of(root), root, true));
      }
    }
  }

  private static List<Path> content(Path folder) {
    List<Path> content = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.forEach(content::add);
    } catch (IOException e) {
      throw new ArchiveException(name(folder) + ": cannot be listed: " + e.getMessage());
    }
    Collections.sort(content);
    return content;
  }

  private boolean isDocument(String name) {
    int dot = name.lastIndexOf('.');
    return endings.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))
        && !Sidecar.isOne(name);
  }

  private Listed listed(Path path, Optional<Path> above, Path root, boolean walked) {
    String name = name(path);
    String key = above.map(each -> name(each.relativize(path))).orElse(name);
    Metadata row = table.of(name, key);
    Metadata read = pattern.map(each -> each.read(name)).orElse(Metadata.NONE);
    try {
      Metadata all = row.or(Sidecar.of(path)).or(read);
      return new Listed(name, key, name(root), walked, all, "");
    } catch (ArchiveException e) {
      String fault = String.valueOf(e.getMessage());
      return new Listed(name, key, name(root), walked, row.or(read), fault);
    }
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** Counts what it hands on. */
  private static final class Counting implements Consumer<Listed> {
    private final Consumer<Listed> to;
    private int count;

    Counting(Consumer<Listed> to) {
      this.to = to;
    }

    @Override
    public void accept(Listed listed) {
      count++;
      to.accept(listed);
    }
  }
}
