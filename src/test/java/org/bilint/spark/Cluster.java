package org.bilint.spark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Spark's own little cluster: a driver with a master and workers, and executors of their own. */
final class Cluster {

  /** What bilint brings itself: a cluster does not have it. */
  private static final List<String> NOT_SPARKS =
      List.of(
          "/org/languagetool/",
          "/org/apache/opennlp/",
          "/com/hankcs/",
          "/com/codeinchinese/",
          "/info/picocli/",
          "/com/google/re2j/",
          "/org/yaml/",
          "/org/carrot2/",
          "/edu/washington/",
          "/org/xerial/sqlite-jdbc/",
          "/org/junit/",
          "/com/tngtech/",
          "/slf4j-nop/");

  private final Path home;

  private Cluster(Path home) {
    this.home = home;
  }

  /** Lays out what a Spark installation has: a folder of jars. */
  static Cluster at(Path home) throws IOException {
    Path jars = Files.createDirectories(home.resolve("jars"));
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : classPath.split(File.pathSeparator)) {
      String plain = entry.replace('\\', '/');
      if (plain.endsWith(".jar") && NOT_SPARKS.stream().noneMatch(plain::contains)) {
        Path jar = Path.of(entry);
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
      }
    }
    return new Cluster(home);
  }

  /**
   * Submits a job and waits for it.
   *
   * @param lines is told each line of its output; the process is for looking at its executors
   * @return its exit status
   */
  int submit(Path jar, List<String> arguments, LineWatcher lines)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("spark.opens", "").trim().split("\\s+")));
    command.addAll(List.of("-Xmx768m", "-cp", home.resolve("jars") + "/*"));
    command.addAll(
        List.of(
            "org.apache.spark.deploy.SparkSubmit",
            "--master",
            "local-cluster[2,1,1024]",
            "--conf",
            "spark.ui.enabled=false",
            "--conf",
            "spark.executor.extraJavaOptions=-XX:TieredStopAtLevel=1",
            "--class",
            "org.bilint.spark.AuditJob",
            jar.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(home.toFile());
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    Process driver = builder.start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.see(line, driver);
      }
      return driver.waitFor();
    } finally {
      driver.descendants().forEach(ProcessHandle::destroyForcibly);
      driver.destroyForcibly();
    }
  }

  /** Sees the output of a job line by line. */
  @FunctionalInterface
  interface LineWatcher {
    void see(String line, Process driver);
  }

  /** The executors that a driver has now. */
  static List<ProcessHandle> executors(Process driver) {
    return driver
        .descendants()
        .filter(each -> each.info().commandLine().orElse("").contains("CoarseGrainedExecutor"))
        .toList();
  }
}
