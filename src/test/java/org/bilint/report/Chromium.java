package org.bilint.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilint.baseline.Baseline;
import org.bilint.check.CheckedDocument;
import org.bilint.score.Gate;

/**
 * The Chromium of this machine with an empty profile, and a folder of pages to open in it. What a
 * page writes to its console as an error, and what it throws, is kept.
 */
public final class Chromium implements AutoCloseable {

  /** Why browser tests are left out. */
  public static final String MISSING =
      "no chromium on the PATH: the pages are not opened in a browser";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** It runs as root in CI, and none of it needs the network. */
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Path folder;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();

  /** What a page may take on a machine that is busy with other tests, in milliseconds. */
  private static final double PATIENCE = 30_000;

  private Chromium() throws IOException {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(FLAGS));
    folder = Files.createTempDirectory("bilint-pages");
  }

  public static Chromium start() throws IOException {
    return new Chromium();
  }

  /** For {@code @EnabledIf}. */
  public static boolean isThere() {
    return executable().isPresent();
  }

  private static Optional<Path> executable() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A new profile: nothing stored, English, light, 1440 by 900. */
  public BrowserContext profile() {
    return profile(new Browser.NewContextOptions());
  }

  BrowserContext profile(ColorScheme scheme, int width, int height) {
    return profile(
        new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height));
  }

  private BrowserContext profile(Browser.NewContextOptions options) {
    if (options.viewportSize == null) {
      options.setViewportSize(1440, 900);
    }
    BrowserContext context = browser.newContext(options.setLocale("en-US"));
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            errors.add(message.text());
          }
        });
    context.onWebError(error -> errors.add(error.error()));
    contexts.add(context);
    return context;
  }

  /** A report as a file. */
  Path write(String name, Baseline decisions, CheckedDocument... documents) throws IOException {
    Setting setting = new Setting("1.0", Gate.DEFAULT, ConsoleStyle.PLAIN, decisions);
    Path file = folder.resolve(name);
    Files.writeString(file, OutputFormat.HTML.report(setting).render(List.of(documents)));
    return file;
  }

  /** A report in a profile of its own. */
  Page open(CheckedDocument... documents) throws IOException {
    return open(profile(), write("report.html", Baseline.EMPTY, documents));
  }

  public Page open(BrowserContext profile, Path file) {
    Page page = profile.newPage();
    page.navigate(file.toUri().toString());
    return page;
  }

  /** What went wrong in all pages so far. */
  List<String> errors() {
    return List.copyOf(errors);
  }

  /** Closes the profiles and forgets the errors. */
  void clear() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    errors.clear();
  }

  @Override
  public void close() throws IOException {
    browser.close();
    playwright.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
