package org.bilint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads and decodes the files of a folder and does nothing with them: what no checker can beat. */
final class ReadPeer {

  private ReadPeer() {}

  /**
   * Reads all.
   *
   * @param args a folder
   */
  public static void main(String[] args) throws IOException {
    long characters = 0;
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      List<Path> all = files.sorted().toList();
      for (Path file : all) {
        characters += Files.readString(file).length();
      }
    }
    System.out.println(characters + " characters");
  }
}
