package org.bilint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.bilint.check.Rule;
import org.bilint.rules.Checks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The catalogue in short. */
@Command(name = "rules", description = "List the rules.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  /** How the list is written. */
  enum Form {
    TABLE,
    JSON
  }

  private final Streams streams;

  @Option(
      names = {"-o", "--output-format"},
      paramLabel = "FORMAT",
      converter = FormConverter.class,
      description = "table (default) or json.")
  private Form form = Form.TABLE;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<Rule> rules =
        Checks.bundled().rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
    streams.out().print(form == Form.JSON ? json(rules) : table(rules));
    return ExitStatus.CLEAN.code();
  }

  private static String table(List<Rule> rules) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("ID", "NAME", "CATEGORY", "SEVERITY", "SUMMARY"));
    for (Rule rule : rules) {
      rows.add(
          List.of(
              rule.id(),
              rule.name(),
              rule.category().word(),
              rule.severity().word(),
              rule.summary()));
    }
    StringBuilder out = new StringBuilder();
    int last = rows.get(0).size() - 1;
    for (List<String> row : rows) {
      for (int i = 0; i < last; i++) {
        int column = i;
        int width = rows.stream().mapToInt(each -> each.get(column).length()).max().orElse(0);
        out.append(row.get(i)).append(" ".repeat(width - row.get(i).length() + 2));
      }
      out.append(row.get(last)).append('\n');
    }
    return out.toString();
  }

  private static String json(List<Rule> rules) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("schema", "bilint-rules/1");
      json.writeArrayFieldStart("rules");
      for (Rule rule : rules) {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", rule.name());
        json.writeStringField("category", rule.category().word());
        json.writeStringField("mqm", rule.mqm());
        json.writeStringField("severity", rule.severity().word());
        json.writeStringField("profile", rule.profile().word());
        json.writeStringField("summary", rule.summary());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  /** For picocli, which wants a class without parameters. */
  static final class FormConverter extends WordConverter<Form> {
    FormConverter() {
      super(Form.class);
    }
  }
}
