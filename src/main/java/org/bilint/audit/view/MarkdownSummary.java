package org.bilint.audit.view;

import java.util.List;
import java.util.stream.Collectors;
import org.bilint.audit.State;
import org.bilint.audit.store.RoleCount;
import org.bilint.audit.store.RuleCount;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.report.Markdown;

/** The dashboard in Markdown, for wikis and pull requests. */
final class MarkdownSummary {

  private static final int MOST = 20;

  private final StringBuilder out = new StringBuilder();
  private final Overview overview;

  MarkdownSummary(Overview overview) {
    this.overview = overview;
  }

  String text() {
    out.append("# Audit of ").append(Figures.count(overview.documents(), "document"));
    out.append("\n\n").append(summary(overview)).append('\n');
    groups("Engine", overview.engines());
    groups("Company", overview.companies());
    groups("Date", overview.periods());
    roles();
    rules();
    worst();
    varying();
    faults();
    return out.toString();
  }

  /** The audit in a few lines. */
  static String summary(Overview overview) {
    StringBuilder text = new StringBuilder();
    text.append(Figures.count(overview.count(State.CHECKED), "document"))
        .append(" checked, ")
        .append(Figures.count(overview.pairs(), "pair"))
        .append(", ")
        .append(Figures.count(overview.words(), "word"))
        .append("\npenalty ")
        .append(Figures.rate(overview.rate()))
        .append(" per 1,000 words: ")
        .append(Figures.count(overview.counts().critical()))
        .append(" critical, ")
        .append(Figures.count(overview.counts().major()))
        .append(" major, ")
        .append(Figures.count(overview.counts().minor()))
        .append(" minor\n")
        .append(Figures.count(overview.failing(), "document"))
        .append(overview.failing() == 1 ? " fails\n" : " fail\n");
    if (overview.count(State.LEFT_OUT) > 0) {
      text.append(Figures.count(overview.count(State.LEFT_OUT), "document"))
          .append(" in one language left out\n");
    }
    if (overview.faulty() > 0) {
      text.append(Figures.count(overview.faulty(), "document")).append(" could not be read\n");
    }
    return text.toString();
  }

  private void groups(String head, List<Group> groups) {
    if (groups.isEmpty()) {
      return;
    }
    head(head, "Penalty", "95% interval", "Documents", "Words");
    for (Group group : groups.subList(0, Math.min(MOST, groups.size()))) {
      row(
          Markdown.text(group.name()),
          Figures.rate(group.rate()),
          group.interval().map(Figures::range).orElse(""),
          Figures.count(group.documents()),
          Figures.count(group.words()));
    }
  }

  private void roles() {
    if (!overview.roles().isEmpty()) {
      head("Speaker", "Penalty", "Findings", "Words");
      for (RoleCount role : overview.roles()) {
        row(
            Markdown.text(role.role()),
            Figures.rate(role.counts().rate(role.words())),
            Figures.count(role.counts().all()),
            Figures.count(role.words()));
      }
    }
  }

  private void rules() {
    if (!overview.rules().isEmpty()) {
      head("Rule", "Penalty", "Findings", "Documents");
      for (RuleCount rule : overview.rules().subList(0, Math.min(MOST, overview.rules().size()))) {
        row(
            Markdown.text(rule.rule() + " " + rule.name()),
            Figures.rate(rule.counts().rate(overview.words())),
            Figures.count(rule.counts().all()),
            Figures.count(rule.documents()));
      }
    }
  }

  private void worst() {
    if (!overview.worst().isEmpty()) {
      head("Worst documents", "Penalty", "Critical", "Major", "Minor");
      for (StoredDocument each : overview.worst()) {
        row(
            Markdown.text(each.key()),
            Figures.rate(each.rate()),
            Figures.count(each.counts().critical()),
            Figures.count(each.counts().major()),
            Figures.count(each.counts().minor()));
      }
    }
  }

  private void varying() {
    if (!overview.varying().isEmpty()) {
      head("Called differently", "Locale", "Renderings, with documents");
      for (ArchiveTerm name :
          overview.varying().subList(0, Math.min(MOST, overview.varying().size()))) {
        row(
            Markdown.text(name.source()),
            Markdown.text(name.locale()),
            name.variants().stream()
                .map(each -> Markdown.text(each.written()) + " ×" + each.documents())
                .collect(Collectors.joining("; ")));
      }
    }
  }

  private void faults() {
    if (!overview.faults().isEmpty()) {
      head("Could not be read", "Reason");
      overview
          .faults()
          .forEach(each -> row(Markdown.text(each.key()), Markdown.text(each.outcome().reason())));
    }
  }

  private void head(String... cells) {
    out.append('\n');
    row(cells);
    out.append("|---").append("|--:".repeat(cells.length - 1)).append("|\n");
  }

  /** The cells in Markdown: what a document says has gone through {@link Markdown#text}. */
  private void row(String... cells) {
    for (String cell : cells) {
      out.append("| ").append(cell).append(' ');
    }
    out.append("|\n");
  }
}
