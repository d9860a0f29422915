package org.bilint.revision;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Runs the git that is installed. It reads whatever the repository is: linked work trees, partial
 * and shallow clones, SHA-256 and the filters of a checkout, which no library does in full.
 */
final class Git {

  /** How a run ended, and what it printed. */
  static final class Outcome {

    private final int status;
    private final byte[] out;
    private final String error;

    private Outcome(int status, byte[] out, String error) {
      this.status = status;
      this.out = out;
      this.error = error;
    }

    boolean succeeded() {
      return status == 0;
    }

    byte[] bytes() {
      return out.clone();
    }

    String text() {
      return new String(out, StandardCharsets.UTF_8);
    }

    String error() {
      return error;
    }
  }

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws RevisionException if git cannot be started
   */
  Outcome run(String... arguments) throws RevisionException {
    List<String> command = new ArrayList<>(List.of("git", "--literal-pathspecs"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    // A hook's own repository is not what the folder is to be asked for.
    List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_PREFIX").forEach(builder.environment()::remove);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.redirectInput(ProcessBuilder.Redirect.from(new File(nullDevice())));
    try {
      Process process = builder.start();
      CompletableFuture<byte[]> error =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return process.getErrorStream().readAllBytes();
                } catch (IOException e) {
                  return new byte[0];
                }
              });
      byte[] out = process.getInputStream().readAllBytes();
      int status = process.waitFor();
      return new Outcome(status, out, new String(error.join(), StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw new RevisionException("git cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RevisionException("git was interrupted");
    }
  }

  private static String nullDevice() {
    return File.separatorChar == '\\' ? "NUL" : "/dev/null";
  }
}
