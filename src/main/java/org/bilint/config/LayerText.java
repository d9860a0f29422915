package org.bilint.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bilint.text.LanguageTag;
import org.bilint.text.Words;

/** A layer as the YAML that would say the same, paths counted from the working folder. */
public final class LayerText {

  private final StringBuilder out = new StringBuilder();

  private LayerText() {}

  /** What is left open is left out. */
  public static String of(Layer layer) {
    LayerText text = new LayerText();
    text.reading(layer.reading());
    text.ruling(layer.ruling());
    text.limits(layer.limits());
    layer.baseline().ifPresent(file -> text.line(Key.BASELINE, quoted(file.value().name())));
    if (!layer.suppressions().isEmpty()) {
      text.out.append(Key.SUPPRESS.word()).append(":\n");
      layer.suppressions().forEach(text::suppression);
    }
    return text.out.toString();
  }

  private void reading(Reading reading) {
    reading.source().map(LanguageTag::tag).ifPresent(tag -> line(Key.SOURCE_LOCALE, tag));
    reading.target().map(LanguageTag::tag).ifPresent(tag -> line(Key.TARGET_LOCALE, tag));
    constant(Key.INPUT_FORMAT, reading.format());
  }

  private void ruling(Ruling ruling) {
    ruling.select().ifPresent(words -> list(Key.SELECT, words, Function.identity()));
    list(Key.IGNORE, ruling.ignore(), Function.identity());
    if (!ruling.severities().isEmpty()) {
      out.append(Key.SEVERITY.word()).append(":\n");
      // Of two for the same rules the later one holds.
      Map<String, String> weights = new TreeMap<>();
      ruling
          .severities()
          .forEach(each -> weights.put(each.rules().value(), each.severity().word()));
      weights.forEach((rules, severity) -> out.append("  " + rules + ": " + severity + "\n"));
    }
    list(Key.RULES, ruling.rules(), FileReference::name);
    list(Key.TERMBASES, ruling.termbases(), FileReference::name);
    constant(Key.PROFILE, ruling.profile());
    ruling.languagetool().ifPresent(flag -> line(Key.LANGUAGETOOL, String.valueOf(flag)));
  }

  private void limits(Limits limits) {
    constant(Key.FAIL_ON, limits.failOn());
    limits.maxPenalty().ifPresent(max -> line(Key.MAX_PENALTY, String.valueOf(max)));
    if (!limits.budgets().isEmpty()) {
      out.append(Key.BUDGETS.word()).append(":\n");
      new TreeMap<>(limits.budgets())
          .forEach((category, max) -> out.append("  " + category.word() + ": " + max + "\n"));
    }
  }

  private void suppression(Suppression suppression) {
    out.append("  # ").append(suppression.origin()).append('\n');
    out.append("  - reason: ").append(quoted(suppression.reason())).append('\n');
    suppression.paths().ifPresent(globs -> nested("paths", flow(globs.patterns())));
    if (!suppression.rules().isEmpty()) {
      nested("rules", flow(suppression.rules().stream().map(Stated::value).toList()));
    }
    suppression.fingerprint().ifPresent(print -> nested("fingerprint", quoted(print)));
    suppression.text().ifPresent(text -> nested("text", quoted(text.pattern())));
  }

  private void nested(String key, String value) {
    out.append("    ").append(key).append(": ").append(value).append('\n');
  }

  private <T> void list(Key key, List<Stated<T>> values, Function<T, String> text) {
    if (!values.isEmpty()) {
      line(key, flow(values.stream().map(each -> text.apply(each.value())).toList()));
    }
  }

  private static String flow(List<String> values) {
    return "[" + String.join(", ", values.stream().map(LayerText::quoted).toList()) + "]";
  }

  private <E extends Enum<E>> void constant(Key key, Optional<E> value) {
    value.ifPresent(each -> line(key, Words.of(each.getDeclaringClass()).get(each.ordinal())));
  }

  private void line(Key key, String value) {
    out.append(key.word()).append(": ").append(value).append('\n');
  }

  /** Plain where YAML takes it for a text as it is. */
  private static String quoted(String text) {
    boolean plain = text.matches("[A-Za-z][A-Za-z0-9_./-]*");
    return plain ? text : "'" + text.replace("'", "''") + "'";
  }
}
