package org.bilint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/**
 * A folder as an installation is one: the project's launcher with a jar. The jar holds nothing but
 * the way to the classes under test, so that the launcher has nothing to build.
 */
final class LauncherFolder {

  private LauncherFolder() {}

  /** Copies the launcher and returns it. */
  static Path install(Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve("target"));
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(
                System.getProperty("java.class.path").split(System.getProperty("path.separator")))
            .map(each -> Path.of(each).toAbsolutePath().toUri().toString())
            .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(target.resolve("bilint.jar"))) {
      new JarOutputStream(out, manifest).close();
    }
    // An archive without classes: Java passes over it, and the launcher makes none.
    Files.createFile(target.resolve("bilint.jsa"));
    Path launcher = folder.resolve("bilint");
    Files.copy(Path.of("bilint"), launcher);
    if (!launcher.toFile().setExecutable(true)) {
      throw new IOException("cannot be made executable: " + launcher);
    }
    return launcher;
  }

  /** How a command ended, and what it printed. */
  record Outcome(int status, String output) {}

  /** Runs a command in a folder, with some more environment. */
  static Outcome run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command));
    ProcessBuilder builder =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }

  /** Whether a command is there. */
  static boolean has(String command) {
    try {
      return run(Path.of("."), Map.of(), command, "--version").status() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
