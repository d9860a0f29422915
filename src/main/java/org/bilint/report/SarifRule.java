package org.bilint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilint.check.Rule;
import org.bilint.check.Severity;

/** A rule as SARIF describes it, with its examples as help. */
final class SarifRule {

  private SarifRule() {}

  static void write(JsonGenerator json, Rule rule) throws IOException {
    String why = rule.why().strip();
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", pascalCase(rule.name()));
    json.writeObjectFieldStart("shortDescription");
    json.writeStringField("text", rule.summary());
    json.writeEndObject();
    json.writeObjectFieldStart("fullDescription");
    json.writeStringField("text", why.isEmpty() ? rule.summary() + "." : why);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", rule.enabled());
    json.writeStringField("level", Sarif.level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("help");
    json.writeStringField("text", text(rule));
    json.writeStringField("markdown", markdown(rule));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("category", rule.category().word());
    json.writeStringField("mqm", rule.mqm());
    json.writeStringField("severity", rule.severity().word());
    json.writeStringField("problem.severity", problem(rule.severity()));
    json.writeArrayFieldStart("tags");
    json.writeString("translation");
    json.writeString(rule.category().word());
    json.writeString("mqm/" + rule.mqm());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** {@code number-mismatch} as {@code NumberMismatch}. */
  private static String pascalCase(String name) {
    return Arrays.stream(name.split("[-_]"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** GitHub's word for it, by which it sorts. */
  private static String problem(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "recommendation";
    };
  }

  private static String text(Rule rule) {
    return rule.summary()
        + "."
        + (rule.why().isBlank() ? "" : "\n\n" + rule.why().strip())
        + "\n\nWrong:\n"
        + examples(rule.bad())
        + "\nRight:\n"
        + examples(rule.good());
  }

  /** The examples stand as code, so that nothing in them is markup. */
  private static String markdown(Rule rule) {
    return "# "
        + rule.id()
        + " "
        + rule.name()
        + "\n\n"
        + plain(rule.summary())
        + "."
        + (rule.why().isBlank() ? "" : "\n\n" + plain(rule.why().strip()))
        + "\n\n## Wrong\n\n"
        + fenced(examples(rule.bad()))
        + "\n## Right\n\n"
        + fenced(examples(rule.good()));
  }

  private static String plain(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Between fences longer than any that the text holds. */
  private static String fenced(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return fence + "text\n" + text + fence + "\n";
  }

  private static String examples(List<Rule.Example> examples) {
    return examples.stream().map(SarifRule::example).collect(Collectors.joining("\n"));
  }

  private static String example(Rule.Example example) {
    StringBuilder out = new StringBuilder();
    line(out, "en", example.en());
    line(out, example.locale(), example.zh());
    line(out, "fix", example.fix());
    line(out, "fix", example.enFix());
    return out.toString();
  }

  private static void line(StringBuilder out, String label, String text) {
    if (!text.isEmpty()) {
      out.append(label).append(": ").append(text.strip()).append('\n');
    }
  }
}
