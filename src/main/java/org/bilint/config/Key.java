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
      "Configurations below this one, by paths that count from this file; of several the later one"
          + " wins."),
  SOURCE_LOCALE("The language translated from; guessed from the text when left out."),
  TARGET_LOCALE("The language translated into; guessed from the text when left out."),
  INPUT_FORMAT("How documents are read; auto tells by the text."),
  SELECT(
      "Only these rules: ids, names or categories. Starts anew: what a configuration below selects"
          + " or ignores does not count any more."),
  IGNORE("Not these rules: ids, names or categories."),
  SEVERITY(
      "Severities of findings by id, name or category of their rules; an id or a name wins over a"
          + " category."),
  RULES(
      "Files with rules of your own, YAML or a bitext.xml of LanguageTool; paths count from this"
          + " file."),
  TERMBASES("Termbases of your own in TBX, CSV or tab-separated; paths count from this file."),
  PROFILE(
      "fast leaves out the rules that weigh every word by the lexicon: omissions and additions."),
  LANGUAGETOOL("Whether LanguageTool is asked too; it takes some seconds to start."),
  FAIL_ON("Findings of this severity or a worse one fail a document; major unless given."),
  MAX_PENALTY(
      "The highest penalty per 1,000 source words with which a document passes: 25 for a critical"
          + " finding, 5 for a major one, 1 for a minor one."),
  BUDGETS("The same for the findings of single categories; 0 allows none but neutral ones."),
  BASELINE(
      "The file of decisions that hide known findings and false alarms; the path counts from this"
          + " file."),
  SUPPRESS("Findings to hide: those for which all holds that an entry gives."),
  OVERRIDES("What holds for some paths only; of several entries for a path the later one wins."),
  PATHS(
      "The documents that an override is for: patterns that count from this file, with *, ?, **,"
          + " [a-z] and {a,b}; one without a slash is for names in any folder.");

  /** The form of a value. */
  public record Shape(
      Kind kind, List<String> words, List<String> required, Optional<Shape> values) {

    public Shape {
      words = List.copyOf(words);
      required = List.copyOf(required);
    }

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
      return oneOf(Words.of(type));
    }

    private static Shape oneOf(List<String> words) {
      return new Shape(Kind.WORD, words, List.of(), Optional.empty());
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
    PATHS("The documents, as in overrides; any when left out."),
    RULES("Ids, names or categories of rules; any when left out."),
    FINGERPRINT("Of the one finding that is meant; JSON reports have it."),
    TEXT("A pattern in RE2's syntax that occurs in the words a finding points at, on either side."),
    REASON("Why; it must be given.");

    private final String description;

    SuppressKey(String description) {
      this.description = description;
    }

    public String word() {
      return Words.of(SuppressKey.class).get(ordinal());
    }

    public Shape shape() {
      return this == PATHS || this == RULES ? Shape.TEXTS : Shape.TEXT;
    }

    public String description() {
      return description;
    }

    static List<String> words() {
      return Words.of(SuppressKey.class);
    }
  }

  private final String description;

  Key(String description) {
    this.description = description;
  }

  /** As it is written: {@code fail-on}. */
  public String word() {
    return Words.of(Key.class).get(ordinal());
  }

  public Shape shape() {
    return switch (this) {
      case EXTENDS, SELECT, IGNORE, RULES, TERMBASES, PATHS -> Shape.TEXTS;
      case SOURCE_LOCALE -> Shape.oneOf(List.of(LanguageTag.EN.tag()));
      case TARGET_LOCALE ->
          Shape.oneOf(
              Arrays.stream(LanguageTag.values())
                  .filter(LanguageTag::isChinese)
                  .map(LanguageTag::tag)
                  .toList());
      case INPUT_FORMAT -> Shape.oneOf(InputFormat.class);
      case SEVERITY -> Shape.mapping(Shape.oneOf(Severity.class), List.of());
      case PROFILE -> Shape.oneOf(Profile.class);
      case LANGUAGETOOL -> Shape.FLAG;
      case FAIL_ON -> Shape.oneOf(FailOn.class);
      case MAX_PENALTY -> Shape.NUMBER;
      case BUDGETS -> Shape.mapping(Shape.NUMBER, Words.of(Category.class));
      case BASELINE -> Shape.TEXT;
      case SUPPRESS -> Shape.entries(SuppressKey.words(), List.of(SuppressKey.REASON.word()));
      case OVERRIDES -> Shape.OVERRIDES;
    };
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
