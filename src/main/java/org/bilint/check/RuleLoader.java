package org.bilint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.bilint.check.Rule.Example;
import org.bilint.text.LanguageTag;
import org.bilint.text.Words;
import org.bilint.yaml.YamlEntry;

/**
 * Makes rules of their YAML entries. Strict, since a rule that is passed over in silence looks like
 * a translation without faults: whatever is unknown, missing, malformed or doubled stops with a
 * {@link RuleException} that says file, line and column.
 */
public final class RuleLoader {

  private static final List<String> RULE_KEYS =
      List.of(
          "id",
          "name",
          "category",
          "mqm",
          "check",
          "with",
          "severity",
          "enabled",
          "profile",
          "summary",
          "why",
          "message",
          "examples");
  private static final List<String> BAD_KEYS = List.of("en", "zh", "fix", "en-fix", "locale");
  private static final List<String> GOOD_KEYS = List.of("en", "zh", "locale");
  private static final Pattern ID = Pattern.compile("[A-Z]+[0-9]{3}");
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern MQM = Pattern.compile("[a-z]+(-[a-z]+)*(/[a-z]+(-[a-z]+)*)*");

  private final Map<String, Check.Factory> checks;
  private final Map<String, String> taken = new HashMap<>();
  private final List<RuleSet.Loaded> loaded = new ArrayList<>();

  private RuleLoader(Map<String, Check.Factory> checks) {
    this.checks = checks;
  }

  /**
   * The rules of all files together, ready to run.
   *
   * @param checks the checks by the names that rules use
   * @throws RuleException if anything in a file is wrong, or a file has no rule
   */
  public static RuleSet load(List<RuleFile> files, Map<String, Check.Factory> checks) {
    RuleLoader loader = new RuleLoader(checks);
    for (RuleFile file : files) {
      List<YamlEntry> entries = YamlEntry.list(file.name(), file.text(), RuleException::new);
      if (entries.isEmpty()) {
        throw new RuleException(file.name() + ":1:1", "no rules");
      }
      entries.forEach(loader::add);
    }
    if (loader.loaded.isEmpty()) {
      throw new RuleException("rules:1:1", "no rules");
    }
    return new RuleSet(loader.loaded);
  }

  private void add(YamlEntry entry) {
    entry.allow(RULE_KEYS);
    String id = matching(entry, "id", ID, "letters and three digits, such as NUM001");
    String name = matching(entry, "name", NAME, "in kebab case, such as number-mismatch");
    if (Words.constant(Category.class, name).isPresent()) {
      throw entry.fault("name", "`" + name + "` is the name of a category");
    }
    take(entry, "id", id);
    take(entry, "name", name);
    Category category = entry.constant(Category.class, "category");
    String mqm =
        entry.has("mqm")
            ? matching(entry, "mqm", MQM, "a path such as accuracy/mistranslation")
            : category.mqm();
    String message = entry.words("message");
    guard(entry, "message", Message::parse, message);
    YamlEntry examples = entry.entry("examples");
    examples.allow(List.of("bad", "good"));
    Parameters parameters =
        entry.has("with") ? new Parameters(entry.entry("with").strings()) : Parameters.NONE;
    Rule rule =
        new Rule(
            id,
            name,
            category,
            mqm,
            entry.words("check"),
            parameters,
            entry.constant(Severity.class, "severity"),
            enabled(entry),
            entry.has("profile") ? entry.constant(Profile.class, "profile") : Profile.FAST,
            entry.words("summary"),
            entry.words("why"),
            message,
            some(examples, "bad").stream().map(RuleLoader::bad).toList(),
            some(examples, "good").stream().map(RuleLoader::good).toList(),
            entry.origin());
    loaded.add(new RuleSet.Loaded(rule, check(entry, rule)));
  }

  private Check check(YamlEntry entry, Rule rule) {
    Check.Factory factory = checks.get(rule.check());
    if (factory == null) {
      throw entry.fault(
          "check",
          "unknown check `" + rule.check() + "`" + Words.hint(rule.check(), checks.keySet()));
    }
    try {
      return factory.create(rule.parameters());
    } catch (ParameterException e) {
      throw entry.has("with")
          ? entry.entry("with").faultOfKey(e.parameter(), String.valueOf(e.getMessage()))
          : entry.fault("check", e.getMessage() + ", and the rule has no `with`");
    } catch (IllegalArgumentException e) {
      throw entry.fault(entry.has("with") ? "with" : "check", String.valueOf(e.getMessage()));
    }
  }

  private static boolean enabled(YamlEntry entry) {
    if (!entry.has("enabled")) {
      return true;
    }
    return switch (entry.words("enabled")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw entry.fault("enabled", "`enabled` is true or false");
    };
  }

  private void take(YamlEntry entry, String key, String value) {
    String before = taken.putIfAbsent(value, entry.origin());
    if (before != null) {
      throw entry.fault(key, key + " `" + value + "` is taken by the rule at " + before);
    }
  }

  private static Example bad(YamlEntry entry) {
    entry.allow(BAD_KEYS);
    String en = entry.text("en");
    String zh = entry.text("zh");
    guard(entry, "en", Marked::parse, en);
    guard(entry, "zh", Marked::parse, zh);
    if (Marked.parse(en).spans().isEmpty() && Marked.parse(zh).spans().isEmpty()) {
      throw entry.fault("zh", "a bad example marks with [[ ]] what the finding must cover");
    }
    String fix = entry.text("fix");
    if (fix.isEmpty() && !en.isEmpty()) {
      throw entry.fault("fix", "`fix` is empty");
    }
    unmarked(entry, "fix", fix);
    String enFix = entry.optional("en-fix").orElse("");
    unmarked(entry, "en-fix", enFix);
    return new Example(en, zh, fix, enFix, locale(entry));
  }

  private static Example good(YamlEntry entry) {
    entry.allow(GOOD_KEYS);
    String en = entry.text("en");
    String zh = entry.text("zh");
    if (en.isEmpty() && zh.isEmpty()) {
      throw entry.fault("en", "`en` and `zh` are empty");
    }
    unmarked(entry, "en", en);
    unmarked(entry, "zh", zh);
    return new Example(en, zh, "", locale(entry));
  }

  private static void unmarked(YamlEntry entry, String key, String text) {
    if (text.contains("[[") || text.contains("]]")) {
      throw entry.fault(key, "the marks [[ ]] belong into `en` and `zh` of a bad example");
    }
  }

  private static String locale(YamlEntry entry) {
    if (!entry.has("locale")) {
      return LanguageTag.ZH_TW.tag();
    }
    return LanguageTag.of(entry.words("locale"))
        .filter(LanguageTag::isChinese)
        .orElseThrow(() -> entry.fault("locale", "a locale is zh-TW, zh-CN or zh-HK"))
        .tag();
  }

  private static List<YamlEntry> some(YamlEntry examples, String key) {
    if (!examples.has(key)) {
      throw examples.fault(key, "`" + key + "` is missing: a rule has bad and good examples");
    }
    List<YamlEntry> entries = examples.entries(key);
    if (entries.isEmpty()) {
      throw examples.fault(key, "`" + key + "` is empty: a rule has bad and good examples");
    }
    return entries;
  }

  private static String matching(YamlEntry entry, String key, Pattern pattern, String what) {
    String value = entry.words(key);
    if (!pattern.matcher(value).matches()) {
      throw entry.fault(key, "`" + value + "` is no " + key + ": it must be " + what);
    }
    return value;
  }

  private static void guard(YamlEntry entry, String key, Consumer<String> parser, String text) {
    try {
      parser.accept(text);
    } catch (IllegalArgumentException e) {
      throw entry.fault(key, String.valueOf(e.getMessage()));
    }
  }
}
