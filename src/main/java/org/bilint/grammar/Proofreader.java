package org.bilint.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bilint.check.Severity;
import org.bilint.text.Span;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/** LanguageTool for one language with the rules that are heard. Not for two threads at once. */
final class Proofreader {

  private static final Pattern TAG = Pattern.compile("</?suggestion>");
  private static final Pattern QUOTED_TAG =
      Pattern.compile("([\"“”‘’'])</?suggestion>|</?suggestion>([\"“”‘’'])");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final JLanguageTool tool;
  private final Selection selection;

  private Proofreader(JLanguageTool tool, Selection selection) {
    this.tool = tool;
    this.selection = selection;
  }

  /** Starts LanguageTool, which takes some seconds. */
  static Proofreader start(String language, Selection selection) {
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(language));
    // Rules share ids with their parts: one goes only where no part of it is heard.
    Set<String> heard = new HashSet<>();
    List<Rule> all = tool.getAllRules();
    for (Rule rule : all) {
      if (severity(selection, rule).isPresent()) {
        heard.add(rule.getId());
      }
    }
    for (Rule rule : all) {
      if (!heard.contains(rule.getId())) {
        tool.disableRule(rule.getId());
      }
    }
    return new Proofreader(tool, selection);
  }

  private static Optional<Severity> severity(Selection selection, Rule rule) {
    return selection.severity(
        rule.getCategory().getId().toString(), rule.getId(), rule.getFullId());
  }

  /** What it says about a text, in text order. */
  List<Remark> read(String text) {
    try {
      return tool.check(text).stream()
          .flatMap(match -> remark(match, text.length()).stream())
          .sorted(Remark.ORDER)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Remark> remark(RuleMatch match, int length) {
    int start = Math.max(match.getFromPos(), 0);
    int end = Math.min(match.getToPos(), length);
    if (start >= end) {
      return Optional.empty();
    }
    return severity(selection, match.getRule())
        .map(
            severity ->
                new Remark(
                    new Span(start, end),
                    match.getRule().getFullId(),
                    severity,
                    plain(match.getMessage()),
                    match.getSuggestedReplacements().stream().findFirst()));
  }

  /** A message without its markup, as it stands before a full stop. */
  static String plain(String message) {
    String text =
        QUOTED_TAG.matcher(message).replaceAll(m -> m.group(1) == null ? m.group(2) : m.group(1));
    text = TAG.matcher(text).replaceAll("'");
    text = BLANKS.matcher(text).replaceAll(" ").strip();
    boolean stop = text.endsWith(".") || text.endsWith("。");
    return stop ? text.substring(0, text.length() - 1) : text;
  }
}
