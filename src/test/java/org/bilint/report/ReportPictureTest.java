package org.bilint.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.baseline.Baseline;
import org.bilint.baseline.Decided;
import org.bilint.baseline.Decision;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.check.Severity;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.rules.Checks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes the picture of README: the call of {@code corpora/}, half read. It goes to {@code target/},
 * with {@code -Dbilint.update=true} to {@code reports/report.png}. Pixels differ from one machine's
 * fonts to another's, so no picture is compared.
 */
@Tag("slow")
class ReportPictureTest extends PageTest {

  private static final String CALL = "corpora/harbor-robotics-2025-q3.en-zh-TW.txt";

  @Test
  void takesThePictureOfReadme() throws IOException, UnreadableException {
    CheckedDocument checked =
        new Linter(Checks.bundled())
            .lint(
                Readers.read(
                    CALL,
                    Files.readAllBytes(Path.of(CALL)),
                    InputFormat.AUTO,
                    Optional.empty(),
                    Optional.empty()));
    Finding minor = first(checked, Severity.MINOR);
    Finding major = first(checked, Severity.MAJOR);
    Baseline read =
        new Baseline(
            List.of(
                new Decided(CALL, minor.fingerprint(), "", Decision.FALSE_ALARM, "fine as it is"),
                new Decided(CALL, major.fingerprint(), "", Decision.CONFIRMED, "")));
    BrowserContext profile = chromium.profile(ColorScheme.LIGHT, 1440, 1600);
    Page page = chromium.open(profile, chromium.write("picture.html", read, checked));
    page.hover("#f2-s");

    boolean update = Boolean.getBoolean("bilint.update");
    Path picture = Path.of(update ? "reports/report.png" : "target/report.png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));

    assertTrue(Files.size(picture) > 0);
  }

  private static Finding first(CheckedDocument checked, Severity severity) {
    return checked.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .findFirst()
        .orElseThrow();
  }
}
