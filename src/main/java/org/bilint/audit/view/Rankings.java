package org.bilint.audit.view;

import java.util.List;
import java.util.Optional;
import org.bilint.audit.Counts;
import org.bilint.audit.store.RoleCount;
import org.bilint.audit.store.RuleCount;
import org.bilint.check.Severity;
import org.bilint.report.Html;

/** Who and what makes the penalty: engines, companies, speakers and rules, with a bar each. */
final class Rankings {

  private static final int MOST_GROUPS = 30;
  private static final int MOST_RULES = 30;

  private final Html page;

  Rankings(Html page) {
    this.page = page;
  }

  /**
   * @param head what a group is called
   */
  void groups(String id, String title, String head, List<Group> groups) {
    if (groups.isEmpty()) {
      return;
    }
    String caption =
        "Penalty per 1,000 words, the worst first, with its 95% interval over documents"
            + (groups.size() > MOST_GROUPS
                ? "; the first " + MOST_GROUPS + " of " + Figures.count(groups.size())
                : "");
    bars(
        new Section(id, title),
        caption,
        List.of(head, "Penalty", "Documents", "Words"),
        groups.stream().limit(MOST_GROUPS).map(Rankings::row).toList());
  }

  private static Bars.Row row(Group group) {
    return new Bars.Row(
        group.name(),
        group.rate(),
        group.interval(),
        List.of(Figures.count(group.documents()), Figures.count(group.words())),
        parts(group.counts(), group.words()));
  }

  /** Of speakers, where there are some of several kinds. */
  void roles(List<RoleCount> roles) {
    if (roles.size() < 2) {
      return;
    }
    bars(
        new Section("roles", "Speakers"),
        "Penalty per 1,000 words of what they say",
        List.of("Role", "Penalty", "Words", "Findings"),
        roles.stream().map(Rankings::row).toList());
  }

  private static Bars.Row row(RoleCount role) {
    return new Bars.Row(
        role.role(),
        role.counts().rate(role.words()),
        Optional.empty(),
        List.of(Figures.count(role.words()), Figures.count(role.counts().all())),
        parts(role.counts(), role.words()));
  }

  /**
   * @param words of all documents
   */
  void rules(List<RuleCount> rules, long words) {
    if (rules.isEmpty()) {
      return;
    }
    bars(
        new Section("rules", "Rules"),
        "What each rule adds to the penalty per 1,000 words",
        List.of("Rule", "Penalty", "Findings", "Documents"),
        rules.stream().limit(MOST_RULES).map(each -> row(each, words)).toList());
  }

  private static Bars.Row row(RuleCount rule, long words) {
    return new Bars.Row(
        rule.rule() + " " + rule.name(),
        rule.counts().rate(words),
        Optional.empty(),
        List.of(Figures.count(rule.counts().all()), Figures.count(rule.documents())),
        parts(rule.counts(), words));
  }

  private void bars(Section section, String caption, List<String> heads, List<Bars.Row> rows) {
    section.write(page, () -> new Bars(page, caption, heads).write(rows));
  }

  /** What the severities add to the penalty per 1,000 words. */
  private static List<Bars.Part> parts(Counts counts, long words) {
    return List.of(Severity.values()).stream()
        .map(
            severity ->
                new Bars.Part(
                    severity.word(), Counts.of(severity, counts.count(severity)).rate(words)))
        .toList();
  }
}
