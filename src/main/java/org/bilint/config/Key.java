package org.bilint.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bilint.check.Category;
import org.bilint.check.Profile;
import org.bilint.check.Severity;
import org.bilint.read.InputFormat;
import org.bilint.score.FailOn;
import org.bilint.text.LanguageTag;
import org.bilint.text.Words;

/**
 * The keys of a configuration. The reader accepts these, {@code bilint.schema.json} is made of
 * them, and nothing else lists them.
 */
public enum Key {
  EXTENDS(
      Shape.TEXTS,
      "Configurations below this one, by paths that count from this file; of several the later one"
          + " wins."),
  SOURCE_LOCALE(
      Shape.oneOf(LanguageTag.EN.tag()),
      "The language translated from; guessed from the text when left out."),
  TARGET_LOCALE(
      Shape.oneOf(
          Arrays.stream(LanguageTag.values())
              .filter(LanguageTag::isChinese)
              .map(LanguageTag::tag)
              .toArray(String[]::new)),
      "The language translated into; guessed from the text when left out."),
  INPUT_FORMAT(Shape.oneOf(InputFormat.class), "How documents are read; auto tells by the text."),
  SELECT(
      Shape.TEXTS,
      "Only these rules: ids, names or categories. Starts anew: what a configuration below selects"
          + " or ignores does not count any more."),
  IGNORE(Shape.TEXTS, "Not these rules: ids, names or categories."),
  SEVERITY(
      Shape.mapping(Shape.oneOf(Severity.class)),
      "Severities of findings by id, name or category of their rules; an id or a name wins over a"
          + " category."),
  RULES(
      Shape.TEXTS,
      "Files with rules of your own, YAML or a bitext.xml of LanguageTool; paths count from this"
          + " file."),
  TERMBASES(
      Shape.TEXTS,
      "Termbases of your own in TBX, CSV or tab-separated; paths count from this file."),
  PROFILE(
      Shape.oneOf(Profile.class),
      "fast leaves out the rules that weigh every word by the lexicon: omissions and additions."),
  LANGUAGETOOL(Shape.FLAG, "Whether LanguageTool is asked too; it takes some seconds to start."),
  FAIL_ON(
      Shape.oneOf(FailOn.class),
      "Findings of this severity or a worse one fail a document; major unless given."),
  MAX_PENALTY(
      Shape.NUMBER,
      "The highest penalty per 1,000 source words with which a document passes: 25 for a critical"
          + " finding, 5 for a major one, 1 for a minor one."),
  BUDGETS(
      Shape.mapping(Shape.NUMBER, Words.of(Category.class)),
      "The same for the findings of single categories; 0 allows none but neutral ones."),
  BASELINE(
      Shape.TEXT,
      "The file of decisions that hide known findings and false alarms; the path counts from this"
          + " file."),
  SUPPRESS(
      Shape.entries(SuppressKey.words(), List.of(SuppressKey.REASON.word())),
      "Findings to hide: those for which all holds that an entry gives."),
  OVERRIDES(
      Shape.OVERRIDES,
      "What holds for some paths only; of several entries for a path the later one wins."),
  PATHS(
      Shape.TEXTS,
      "The documents that an override is for: patterns that count from this file, with *, ?, **,"
          + " [a-z] and {a,b}; one without a slash is for names in any folder.");

  /** The form of a value. */
  public record Shape(
      Kind kind, List<String> words, List<String> required, Optional<Shape> values) {

    /** What a value is in YAML. */
    public enum Kind {
      TEXT,
      /** A text or a list of texts. */
      TEXTS,
      NUMBER,
      FLAG,
      /** One of {@code words}. */
      WORD,
      /** Names, of {@code words} unless that is empty, with a value each. */
      MAPPING,
      /** A list of mappings with keys of {@code words}, of which some are required. */
      ENTRIES,
      /** A list of mappings that may hold most keys of a configuration. */
      OVERRIDES
    }

    static final Shape TEXT = plain(Kind.TEXT);
    static final Shape TEXTS = plain(Kind.TEXTS);
    static final Shape NUMBER = plain(Kind.NUMBER);
    static final Shape FLAG = plain(Kind.FLAG);
    static final Shape OVERRIDES = plain(Kind.OVERRIDES);

    private static Shape plain(Kind kind) {
      return new Shape(kind, List.of(), List.of(), Optional.empty());
    }

    private static <E extends Enum<E>> Shape oneOf(Class<E> type) {
      return oneOf(Words.of(type).toArray(String[]::new));
    }

    private static Shape oneOf(String... words) {
      return new Shape(Kind.WORD, List.of(words), List.of(), Optional.empty());
    }

    private static Shape mapping(Shape values) {
      return mapping(values, List.of());
    }

    private static Shape mapping(Shape values, List<String> names) {
      return new Shape(Kind.MAPPING, names, List.of(), Optional.of(values));
    }

    private static Shape entries(List<String> keys, List<String> required) {
      return new Shape(Kind.ENTRIES, keys, required, Optional.empty());
    }
  }

  /** The keys of an entry of {@code suppress}. */
  public enum SuppressKey {
    PATHS(Shape.TEXTS, "The documents, as in overrides; any when left out."),
    RULES(Shape.TEXTS, "Ids, names or categories of rules; any when left out."),
    FINGERPRINT(Shape.TEXT, "Of the one finding that is meant; JSON reports have it."),
    TEXT(
        Shape.TEXT,
        "A pattern in RE2's syntax that occurs in the words a finding points at, on either side."),
    REASON(Shape.TEXT, "Why; it must be given.");

    private final Shape shape;
    private final String description;

    SuppressKey(Shape shape, String description) {
      this.shape = shape;
      this.description = description;
    }

    public String word() {
      return Words.of(SuppressKey.class).get(ordinal());
    }

    public Shape shape() {
      return shape;
    }

    public String description() {
      return description;
    }

    static List<String> words() {
      return Words.of(SuppressKey.class);
    }
  }

  private final Shape shape;
  private final String description;

  Key(Shape shape, String description) {
    this.shape = shape;
    this.description = description;
  }

  /** As it is written: {@code fail-on}. */
  public String word() {
    return Words.of(Key.class).get(ordinal());
  }

  public Shape shape() {
    return shape;
  }

  public String description() {
    return description;
  }

  /** Whether it may stand in an override. */
  public boolean inOverrides() {
    return switch (this) {
      case EXTENDS, BASELINE, SUPPRESS, OVERRIDES -> false;
      default -> true;
    };
  }

  /** Whether it may stand in a file itself. */
  public boolean inFile() {
    return this != PATHS;
  }
}
