package org.bilint.config;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bilint.check.Category;
import org.bilint.check.Profile;
import org.bilint.check.Severity;
import org.bilint.config.Key.SuppressKey;
import org.bilint.read.InputFormat;
import org.bilint.score.FailOn;
import org.bilint.text.LanguageTag;
import org.bilint.text.Words;
import org.bilint.yaml.YamlEntry;
import org.bilint.yaml.YamlText;

/** Makes a layer of the keys of a file or of an override. */
final class LayerReader {

  private static final java.util.regex.Pattern NUMBER =
      java.util.regex.Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

  private final Path folder;
  private final Path workingFolder;

  /**
   * @param folder of the file, absolute
   */
  LayerReader(Path folder, Path workingFolder) {
    this.folder = folder;
    this.workingFolder = workingFolder;
  }

  Layer file(YamlEntry entry) {
    Layer layer = override(entry);
    Optional<Stated<FileReference>> baseline =
        optional(entry, Key.BASELINE, key -> files(entry, key).get(0));
    List<Suppression> suppressions =
        optional(entry, Key.SUPPRESS, entry::entries).orElse(List.of()).stream()
            .map(this::suppression)
            .toList();
    return new Layer(layer.reading(), layer.ruling(), layer.limits(), baseline, suppressions);
  }

  Layer override(YamlEntry entry) {
    return new Layer(reading(entry), ruling(entry), limits(entry), Optional.empty(), List.of());
  }

  private static Reading reading(YamlEntry entry) {
    return new Reading(
        constant(entry, Key.INPUT_FORMAT, InputFormat.class),
        optional(entry, Key.SOURCE_LOCALE, key -> language(entry, key, Key.SOURCE_LOCALE)),
        optional(entry, Key.TARGET_LOCALE, key -> language(entry, key, Key.TARGET_LOCALE)));
  }

  private static LanguageTag language(YamlEntry entry, String key, Key which) {
    String word = entry.words(key);
    List<String> known = which.shape().words();
    return LanguageTag.of(word)
        .filter(tag -> known.contains(tag.tag()))
        .orElseThrow(
            () -> entry.fault(key, "unknown " + key + " `" + word + "`" + Words.hint(word, known)));
  }

  private Ruling ruling(YamlEntry entry) {
    return new Ruling(
        optional(entry, Key.SELECT, key -> words(entry, key)),
        optional(entry, Key.IGNORE, key -> words(entry, key)).orElse(List.of()),
        optional(entry, Key.SEVERITY, key -> weights(entry.entry(key))).orElse(List.of()),
        optional(entry, Key.RULES, key -> files(entry, key)).orElse(List.of()),
        optional(entry, Key.TERMBASES, key -> files(entry, key)).orElse(List.of()),
        constant(entry, Key.PROFILE, Profile.class),
        optional(entry, Key.LANGUAGETOOL, key -> flag(entry, key)));
  }

  private static List<Ruling.Weight> weights(YamlEntry entry) {
    List<Ruling.Weight> weights = new ArrayList<>();
    for (YamlText key : entry.keys()) {
      weights.add(
          new Ruling.Weight(
              new Stated<>(key.text(), key.origin()), entry.constant(Severity.class, key.text())));
    }
    return weights;
  }

  private static Limits limits(YamlEntry entry) {
    return new Limits(
        constant(entry, Key.FAIL_ON, FailOn.class),
        optional(entry, Key.MAX_PENALTY, key -> number(entry, key)),
        optional(entry, Key.BUDGETS, key -> budgets(entry.entry(key))).orElse(Map.of()));
  }

  private static Map<Category, Double> budgets(YamlEntry entry) {
    entry.allow(Words.of(Category.class));
    Map<Category, Double> budgets = new EnumMap<>(Category.class);
    for (YamlText key : entry.keys()) {
      budgets.put(
          Words.constant(Category.class, key.text()).orElseThrow(), number(entry, key.text()));
    }
    return budgets;
  }

  private Suppression suppression(YamlEntry entry) {
    entry.allow(SuppressKey.words());
    String reason = entry.words(SuppressKey.REASON.word());
    String rules = SuppressKey.RULES.word();
    Optional<Globs> paths =
        entry.has(SuppressKey.PATHS.word())
            ? Optional.of(globs(entry, SuppressKey.PATHS.word()))
            : Optional.empty();
    try {
      return new Suppression(
          paths,
          entry.has(rules) ? words(entry, rules) : List.of(),
          entry.optional(SuppressKey.FINGERPRINT.word()),
          entry.optional(SuppressKey.TEXT.word()).map(Pattern::compile),
          reason,
          entry.origin());
    } catch (PatternSyntaxException e) {
      throw entry.fault(SuppressKey.TEXT.word(), "not a pattern: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new ConfigException(entry.origin(), String.valueOf(e.getMessage()));
    }
  }

  /** The patterns of a key that must be there. */
  Globs globs(YamlEntry entry, String key) {
    List<String> patterns = entry.texts(key).stream().map(YamlText::text).toList();
    if (patterns.isEmpty()) {
      throw entry.fault(key, "`" + key + "` is empty");
    }
    try {
      return new Globs(folder, patterns);
    } catch (IllegalArgumentException e) {
      throw entry.fault(key, String.valueOf(e.getMessage()));
    }
  }

  private List<Stated<FileReference>> files(YamlEntry entry, String key) {
    List<Stated<FileReference>> files = new ArrayList<>();
    for (YamlText text : entry.texts(key)) {
      try {
        Path path = folder.resolve(text.text()).normalize();
        FileReference file = new FileReference(Names.of(path, workingFolder), path);
        files.add(new Stated<>(file, text.origin()));
      } catch (InvalidPathException e) {
        throw new ConfigException(text.origin(), "`" + text.text() + "` is no path");
      }
    }
    return files;
  }

  private static List<Stated<String>> words(YamlEntry entry, String key) {
    return entry.texts(key).stream().map(text -> new Stated<>(text.text(), text.origin())).toList();
  }

  private static boolean flag(YamlEntry entry, String key) {
    return switch (entry.words(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw entry.fault(key, "`" + key + "` is true or false");
    };
  }

  private static double number(YamlEntry entry, String key) {
    String word = entry.words(key);
    if (!NUMBER.matcher(word).matches()) {
      throw entry.fault(key, "`" + word + "` is neither zero nor a positive number");
    }
    return Double.parseDouble(word);
  }

  private static <E extends Enum<E>> Optional<E> constant(YamlEntry entry, Key key, Class<E> type) {
    return optional(entry, key, word -> entry.constant(type, word));
  }

  private static <T> Optional<T> optional(YamlEntry entry, Key key, Function<String, T> read) {
    return entry.has(key.word()) ? Optional.of(read.apply(key.word())) : Optional.empty();
  }
}
