package org.bilint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The files by which other tools run bilint, run as those tools would run them. */
class IntegrationsTest {

  private static final String CALL =
      "Our backlog stood at $1.36 billion on September 30.\n截至 9 月 30 日，未交貨訂單達 13.6 億美元。\n";

  private static final String WRONG = CALL.replace("13.6 億", "13.6 萬");

  @TempDir private Path folder;

  @BeforeAll
  static void needsAShell() {
    assumeTrue(
        LauncherFolder.has("bash") && LauncherFolder.has("git"), "skipped: no bash or no git");
  }

  private static Map<String, Object> yaml(String file) throws IOException {
    return new Yaml().load(Files.readString(Path.of(file)));
  }

  @SuppressWarnings("unchecked")
  private static <T> T at(Object value, Object... path) {
    Object current = value;
    for (Object step : path) {
      current =
          step instanceof Integer index
              ? ((List<Object>) current).get(index)
              : ((Map<Object, Object>) current).get(step);
    }
    return (T) Objects.requireNonNull(current);
  }

  private Path repository(String name, String text) throws Exception {
    Path repository = Files.createDirectories(folder.resolve("repository"));
    git(repository, "init", "-q", "-b", "main");
    Files.writeString(repository.resolve(name), text);
    git(repository, "add", "-A");
    git(repository, "commit", "-q", "--no-verify", "-m", "first");
    return repository;
  }

  private static LauncherFolder.Outcome git(Path repository, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=t", "-c", "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    return LauncherFolder.run(repository, Map.of(), command.toArray(String[]::new));
  }

  @Test
  void theHookStopsACommitThatBringsAnError() throws Exception {
    List<Object> hooks = new Yaml().load(Files.readString(Path.of(".pre-commit-hooks.yaml")));
    Map<String, Object> hook =
        hooks.stream()
            .map(IntegrationsTest::<Map<String, Object>>at)
            .filter(each -> "bilint-new".equals(each.get("id")))
            .findFirst()
            .orElseThrow();
    Path launcher = LauncherFolder.install(Files.createDirectories(folder.resolve("tool")));
    assertEquals("script", at(hook, "language"));
    List<String> arguments = at(hook, "args");
    String name = "call.en-zh-TW.txt";
    assertTrue(Pattern.compile(at(hook, "files")).matcher("calls/" + name).find());
    assertFalse(Pattern.compile(at(hook, "files")).matcher("README.md").find());
    Path repository = repository(name, CALL);
    Path script = repository.resolve(".git/hooks/pre-commit");
    Files.writeString(
        script,
        "#!/bin/sh\nexec "
            + launcher.resolveSibling(IntegrationsTest.<String>at(hook, "entry"))
            + " "
            + String.join(" ", arguments)
            + " "
            + name
            + "\n");
    assertTrue(script.toFile().setExecutable(true));

    Files.writeString(repository.resolve(name), WRONG);
    git(repository, "add", "-A");
    LauncherFolder.Outcome stopped = git(repository, "commit", "-m", "wrong");
    Files.writeString(repository.resolve(name), CALL + "Thank you.\n謝謝。\n");
    git(repository, "add", "-A");
    LauncherFolder.Outcome passed = git(repository, "commit", "-m", "right");

    assertEquals(1, stopped.status(), stopped.output());
    assertTrue(stopped.output().contains(name + ":2:20: critical NUM004"), stopped.output());
    assertEquals(0, passed.status(), passed.output());
  }

  /** Runs the script of the action's step as a runner would. */
  private LauncherFolder.Outcome act(Path repository, Map<String, String> inputs) throws Exception {
    Map<String, Object> action = yaml("action.yml");
    Map<String, Object> step = at(action, "runs", "steps", 1);
    Map<String, String> environment = new HashMap<>();
    Map<String, String> given = at(step, "env");
    given.forEach(
        (key, value) -> {
          Matcher input = Pattern.compile("\\$\\{\\{ inputs\\.([a-z-]+) }}").matcher(value);
          if (input.matches()) {
            Object usual =
                IntegrationsTest.<Map<String, Object>>at(action, "inputs", input.group(1))
                    .get("default");
            environment.put(key, inputs.getOrDefault(input.group(1), String.valueOf(usual)));
          }
        });
    Path tool = Files.createDirectories(folder.resolve("tool"));
    if (!Files.exists(tool.resolve("bilint"))) {
      LauncherFolder.install(tool);
    }
    environment.put("BILINT", tool.resolve("bilint").toString());
    environment.put("RUNNER_TEMP", folder.toString());
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    String script = at(step, "run");
    assertFalse(script.contains("${{"), "inputs are data");
    return LauncherFolder.run(repository, environment, "bash", "-eo", "pipefail", "-c", script);
  }

  @Test
  void theActionAnnotatesSummarizesAndHandsOnTheStatus() throws Exception {
    Path repository = repository("call.txt", CALL);
    LauncherFolder.Outcome clean = act(repository, Map.of("files", "call.txt"));
    Files.writeString(repository.resolve("call.txt"), "Good morning.\n早安。\n" + WRONG);
    LauncherFolder.Outcome failed =
        act(repository, Map.of("files", "call.txt\n", "new-only", "main"));
    LauncherFolder.Outcome never =
        act(repository, Map.of("files", "call.txt", "args", "--fail-on=never\n--quiet"));
    LauncherFolder.Outcome fault = act(repository, Map.of("files", "none.txt"));

    assertEquals(0, clean.status(), clean.output());
    assertEquals(1, failed.status(), failed.output());
    assertTrue(
        failed.output().lines().anyMatch(each -> each.startsWith("::error file=call.txt,line=4,")),
        failed.output());
    assertEquals(0, never.status(), never.output());
    assertEquals(2, fault.status(), fault.output());
    assertEquals(
        List.of(
            "status=0", "sarif=", "status=1", "sarif=", "status=0", "sarif=", "status=2", "sarif="),
        Files.readAllLines(folder.resolve("output")));
    assertTrue(Files.readString(folder.resolve("summary")).contains("NUM004"));
  }

  @Test
  void anInputCannotRunAsCode() throws Exception {
    Path repository = repository("call.txt", CALL);
    String name = "$(touch ran) `touch ran`; touch ran.txt";
    Files.writeString(repository.resolve(name), CALL);

    LauncherFolder.Outcome outcome = act(repository, Map.of("files", name));

    assertEquals(0, outcome.status(), outcome.output());
    assertFalse(Files.exists(repository.resolve("ran")));
    assertFalse(Files.exists(repository.resolve("ran.txt")));
  }

  @Test
  void theGuideUsesWhatIsThere() throws IOException {
    String guide = Files.readString(Path.of("INTEGRATIONS.md"));
    Matcher blocks = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(guide);
    Set<String> inputs =
        IntegrationsTest.<Map<String, Object>>at(yaml("action.yml"), "inputs").keySet();
    List<Object> parsed = new ArrayList<>();
    while (blocks.find()) {
      parsed.add(new Yaml().load(blocks.group(1)));
    }
    assertEquals(4, parsed.size());
    int used = 0;
    for (Object workflow : parsed.subList(0, 2)) {
      List<Map<String, Object>> steps = at(workflow, "jobs", "bilint", "steps");
      for (Map<String, Object> step : steps) {
        if (String.valueOf(step.get("uses")).startsWith("OWNER/bilint@")) {
          assertTrue(
              inputs.containsAll(IntegrationsTest.<Map<String, Object>>at(step, "with").keySet()));
          used++;
        }
      }
    }
    assertEquals(2, used);
    Map<String, Object> job = at(yaml("integrations/gitlab.yml"), ".bilint");
    assertTrue(
        IntegrationsTest.<Map<String, Object>>at(job, "variables").containsKey("BILINT_FILES"));
    assertTrue(Files.exists(Path.of("Dockerfile")));
  }
}
