package org.bilint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The script {@code bilint}, and Java as the script starts it. */
final class Launcher {

  private static final Path SCRIPT = Path.of("bilint");
  private static final Pattern OPTIONS = Pattern.compile("(?m)^options='([^']*)'$");

  private Launcher() {}

  /** Whether the script has built all that it starts; else its first run would be timed with it. */
  static boolean isReady() {
    return Files.exists(jar()) && Files.exists(Path.of("target", "bilint.jsa"));
  }

  /** What the script starts. */
  static Path jar() {
    return Path.of("target", "bilint.jar");
  }

  /** A run of the script. */
  static List<String> bilint(Object... arguments) {
    List<String> command = new ArrayList<>(List.of(SCRIPT.toAbsolutePath().toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  /** Java with the script's options, but without the class-data archive, which only the jar has. */
  static List<String> java(Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(program()));
    command.addAll(options());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  /** Another program on the class path of the tests, with Java's own options. */
  static List<String> main(String main, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(program(), "-cp", classPath(), main));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  static List<String> options() throws IOException {
    Matcher options = OPTIONS.matcher(Files.readString(SCRIPT));
    if (!options.find()) {
      throw new IllegalStateException(SCRIPT + " has no line of options");
    }
    return List.of(options.group(1).split(" "));
  }

  /** A process whose script takes the Java that this one runs on. */
  static ProcessBuilder process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder;
  }

  private static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
