package org.bilint.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A document to check.
 *
 * @param name what it is called in reports: the path as given, with forward slashes
 * @param path empty for standard input
 * @param walked whether it was found in a directory, and not named itself
 */
record Input(String name, Optional<Path> path, boolean walked) {

  static final String STANDARD_INPUT = "-";

  /** The endings of the documents that a directory is searched for. */
  static final Set<String> ENDINGS = Set.of("txt", "tsv", "md");

  /**
   * The documents that an argument stands for: a file, whatever its ending; standard input; or all
   * documents below a directory, in the order of their names.
   */
  static List<Input> of(String argument) throws FaultException {
    if (argument.equals(STANDARD_INPUT)) {
      return List.of(new Input("<stdin>", Optional.empty(), false));
    }
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException e) {
      throw new FaultException(argument + ": no such file or directory");
    }
    if (!Files.exists(path)) {
      throw new FaultException(argument + ": no such file or directory");
    }
    if (!Files.isDirectory(path)) {
      return List.of(of(path, false));
    }
    List<Input> found = new ArrayList<>();
    try {
      Files.walkFileTree(path, new Walk(path, found));
    } catch (IOException e) {
      throw new FaultException(argument + ": " + reason(e));
    }
    if (found.isEmpty()) {
      throw new FaultException(argument + ": no .txt, .tsv or .md document in this directory");
    }
    found.sort(Comparator.comparing(Input::name));
    return found;
  }

  /**
   * The document of this name, be it there or not.
   *
   * @throws FaultException if it is no path
   */
  static Input named(String name) throws FaultException {
    try {
      return of(Path.of(name), false);
    } catch (InvalidPathException e) {
      throw new FaultException(name + ": no such file or directory");
    }
  }

  private static Input of(Path path, boolean walked) {
    String name = path.toString().replace(File.separatorChar, '/');
    return new Input(name, Optional.of(path), walked);
  }

  /** All bytes of the document. */
  byte[] read(InputStream standardInput) throws FaultException {
    try {
      return path.isPresent() ? Files.readAllBytes(path.get()) : standardInput.readAllBytes();
    } catch (IOException e) {
      throw new FaultException(name + ": " + reason(e));
    }
  }

  /** Whether a file would be taken for a document in a directory that is searched. */
  static boolean isDocument(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) && !isHidden(file);
  }

  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  /** Collects documents, and passes over what is hidden. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Input> found;

    Walk(Path root, List<Input> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(root) && isHidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isDocument(file)) {
        found.add(of(file, true));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
