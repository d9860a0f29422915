package org.bilint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.score.Gate;
import org.bilint.score.Verdict;
import org.bilint.text.Place;

/**
 * JUnit's XML as Jenkins and GitLab show it: a suite for each document, in it a test for the gate
 * and one for each finding, which has failed where the gate counts it and is skipped where it does
 * not.
 */
final class JUnitReport implements Report {

  private final Setting setting;

  JUnitReport(Setting setting) {
    this.setting = setting;
  }

  @Override
  public void write(List<CheckedDocument> documents, OutputStream out) throws IOException {
    List<Suite> suites = documents.stream().map(Suite::new).toList();
    Xml xml = new Xml(out);
    xml.open(
        "testsuites",
        "name",
        "bilint",
        "tests",
        String.valueOf(suites.stream().mapToInt(Suite::tests).sum()),
        "failures",
        String.valueOf(suites.stream().mapToInt(Suite::failures).sum()),
        "errors",
        "0");
    for (Suite suite : suites) {
      suite.write(xml);
    }
    xml.end();
    xml.finish();
  }

  private final class Suite {
    private final Result result;
    private final Gate gate;
    private final List<Finding> findings;
    private final int counted;
    private final Verdict verdict;
    private final String className;

    /** Names are what a server knows a test by from one run to the next, so no two are alike. */
    private final Map<String, Integer> names = new HashMap<>();

    Suite(CheckedDocument checked) {
      result = new Result(checked);
      gate = setting.gates().of(result.document());
      findings = result.findings();
      counted = (int) findings.stream().filter(this::counts).count();
      verdict = gate.judge(result.score());
      // Jenkins takes all before the last dot for a package.
      className = "bilint." + PathUri.plain(result.document().path()).replace('.', '_');
    }

    private boolean counts(Finding finding) {
      return gate.failOn().filter(bar -> finding.severity().atLeast(bar)).isPresent();
    }

    int tests() {
      return 1 + findings.size();
    }

    int failures() {
      return counted + (verdict.passes() ? 0 : 1);
    }

    void write(Xml xml) throws IOException {
      xml.open(
          "testsuite",
          "name",
          result.document().path(),
          "tests",
          String.valueOf(tests()),
          "failures",
          String.valueOf(failures()),
          "errors",
          "0",
          "skipped",
          String.valueOf(findings.size() - counted));
      if (verdict.passes()) {
        xml.element("testcase", "", "name", "gate", "classname", className);
      } else {
        xml.open("testcase", "name", "gate", "classname", className);
        xml.element("failure", "", "message", verdict.reason(), "type", "gate").end();
      }
      for (Finding finding : findings) {
        write(xml, finding);
      }
      if (!result.diagnostics().isEmpty()) {
        xml.element("system-err", String.join("\n", result.diagnostics()));
      }
      xml.end();
    }

    private void write(Xml xml, Finding finding) throws IOException {
      String name = finding.rule().id() + " " + finding.rule().name() + ": " + finding.message();
      int times = names.merge(name, 1, Integer::sum);
      xml.open(
          "testcase",
          "name",
          times == 1 ? name : name + " (" + times + ")",
          "classname",
          className);
      Location location = result.location(finding.place());
      xml.element(
          counts(finding) ? "failure" : "skipped",
          detail(finding),
          "message",
          location.line() + ":" + location.column() + ": " + finding.message(),
          "type",
          finding.severity().word());
      xml.end();
    }

    private String detail(Finding finding) {
      StringBuilder detail = new StringBuilder();
      Location location = result.location(finding.place());
      detail
          .append(Printable.of(result.document().path()))
          .append(":" + location.line() + ":" + location.column() + ": ")
          .append(finding.severity().word() + " " + finding.rule().id() + "\n");
      quote(finding.source(), "en", detail);
      quote(finding.target(), result.document().targetLanguage().tag(), detail);
      finding
          .suggestion()
          .ifPresent(text -> detail.append("suggestion: " + Printable.of(text) + "\n"));
      return detail.toString();
    }

    private void quote(Optional<Place> place, String language, StringBuilder detail) {
      place.ifPresent(
          each ->
              detail.append(language + ": " + Printable.of(result.sentences(each).text()) + "\n"));
    }
  }
}
