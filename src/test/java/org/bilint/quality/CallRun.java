package org.bilint.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Finding;
import org.bilint.text.LineMap;

/** The real call, against the quantities and traps that people judged in it. */
record CallRun(CheckedDocument checked, List<String> quantities, List<String> traps) {

  static Optional<CallRun> find(Linter linter) throws IOException {
    Optional<Path> call = SharedData.find("seed/amazon-2025-q2-call.en-zh-TW.txt");
    Optional<Path> quantities = SharedData.find("gold/prepared-remarks-quantities.tsv");
    Optional<Path> traps = SharedData.find("gold/prepared-remarks-traps.tsv");
    if (call.isEmpty() || quantities.isEmpty() || traps.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CallRun(
            GoldRun.lint(call.get(), linter),
            Files.readAllLines(quantities.get()),
            Files.readAllLines(traps.get())));
  }

  private record Judged(int line, String source, String target, boolean ok) {}

  private List<Judged> judged() {
    List<Judged> all = new ArrayList<>();
    for (String row : quantities.subList(1, quantities.size())) {
      String[] cells = row.split("\t", -1);
      all.add(new Judged(Integer.parseInt(cells[0]), cells[1], cells[2], cells[4].equals("ok")));
    }
    return all;
  }

  private List<Judged> trapped() {
    List<Judged> all = new ArrayList<>();
    for (String row : traps.subList(1, traps.size())) {
      String[] cells = row.split("\t", -1);
      all.add(new Judged(Integer.parseInt(cells[0]), cells[3], cells[4], true));
    }
    return all;
  }

  private List<Finding> findings() {
    return checked.findings().stream()
        .filter(f -> HumanTranslations.QUANTITIES.contains(f.rule().category()))
        .toList();
  }

  private boolean isAgainst(Finding finding, Judged judged) {
    LineMap lines = checked.aligned().document().lines();
    boolean source =
        finding
            .source()
            .filter(p -> lines.line(p.inDocument().start()) == judged.line())
            .filter(p -> meets(p.text(), judged.source()))
            .isPresent();
    boolean target =
        finding
            .target()
            .filter(p -> lines.line(p.inDocument().start()) == judged.line() + 1)
            .filter(p -> meets(p.text(), judged.target()))
            .isPresent();
    return source || target;
  }

  private static boolean meets(String a, String b) {
    return !a.isBlank() && !b.isBlank() && (a.contains(b) || b.contains(a));
  }

  String report(Path reading) throws IOException {
    List<Judged> quantities = judged();
    long ok = quantities.stream().filter(Judged::ok).count();
    List<Finding> findings = findings();
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      int line = checked.aligned().document().lines().line(finding.place().inDocument().start());
      text.append(line).append(' ').append(finding.rule().id()).append(' ');
      text.append(finding.severity().word()).append(' ').append(finding.message()).append('\n');
    }
    Files.writeString(reading.resolve("call.txt"), text.toString());
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            "- %d judged quantities, %d of them right in the translation; findings against a right"
                + " one: **%d**%n",
            quantities.size(),
            ok,
            quantities.stream()
                .filter(Judged::ok)
                .filter(q -> findings.stream().anyMatch(f -> isAgainst(f, q)))
                .count()));
    out.append(
        String.format(
            "- %d traps; findings on one: **%d**%n",
            trapped().size(),
            trapped().stream()
                .filter(q -> findings.stream().anyMatch(f -> isAgainst(f, q)))
                .count()));
    out.append(
        String.format(
            "- number, unit and date findings in the whole call: %d (prepared remarks: %d)%n",
            findings.size(), findings.stream().filter(this::isPrepared).count()));
    for (Judged wrong : quantities) {
      if (!wrong.ok()) {
        Optional<Finding> found = findings.stream().filter(f -> isAgainst(f, wrong)).findFirst();
        out.append(
            String.format(
                "- judged wrong: line %d `%s` / `%s`: %s%n",
                wrong.line(),
                wrong.source(),
                wrong.target(),
                found.map(f -> "found, " + f.rule().id()).orElse("silent")));
      }
    }
    return out.toString();
  }

  private boolean isPrepared(Finding finding) {
    LineMap lines = checked.aligned().document().lines();
    return lines.line(finding.place().inDocument().start()) <= 143;
  }
}
