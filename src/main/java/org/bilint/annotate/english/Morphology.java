package org.bilint.annotate.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.bilint.annotate.WordClass;

/**
 * English word forms, from LanguageTool's dictionary. A look-up is not safe to share, so each
 * thread has its own, with a small store of what it was asked before.
 */
final class Morphology {

  private static final String FILES = "/org/languagetool/resource/en/english.";

  /** What the store may hold before it is emptied: the words of a long document. */
  private static final int STORE = 20_000;

  /** Beyond this no dictionary holds a word, and looking would cost time for nothing. */
  private static final int LONGEST_WORD = 40;

  private static final Dictionary DICTIONARY = read();

  private static final ThreadLocal<Morphology> OWN = ThreadLocal.withInitial(Morphology::new);

  private final DictionaryLookup lookup = new DictionaryLookup(DICTIONARY);
  private final Map<String, Analysis> store = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  private Morphology() {}

  static Morphology get() {
    return OWN.get();
  }

  private static Dictionary read() {
    try (InputStream automaton = Morphology.class.getResourceAsStream(FILES + "dict");
        InputStream features = Morphology.class.getResourceAsStream(FILES + "info")) {
      if (automaton == null || features == null) {
        throw new IllegalStateException("the dictionary of English is not on the class path");
      }
      return Dictionary.read(automaton, features);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The analysis of a form as written, apostrophes straight. */
  Analysis analyse(String form) {
    Analysis known = store.get(form);
    if (known == null) {
      if (store.size() >= STORE) {
        store.clear();
      }
      known = analyseAnew(form);
      store.put(form, known);
    }
    return known;
  }

  /** Whether English has the form as it is written, case included. */
  boolean knows(String form) {
    Boolean stored = known.get(form);
    if (stored == null) {
      if (known.size() >= STORE) {
        known.clear();
      }
      stored = FunctionWords.find(form) != null || !readings(form).isEmpty();
      known.put(form, stored);
    }
    return stored;
  }

  private Analysis analyseAnew(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    Analysis function = FunctionWords.find(lower);
    if (function != null && !isInitialism(form)) {
      return withProper(form, function);
    }
    List<Reading> common = readings(lower);
    List<Reading> readings = new ArrayList<>(common);
    if (!lower.equals(form)) {
      readings.addAll(readings(form));
    }
    if (isInitialism(form)) {
      readings(form.charAt(0) + lower.substring(1)).stream()
          .filter(Reading::isProper)
          .forEach(readings::add);
    }
    if (readings.isEmpty()) {
      int hyphen = form.lastIndexOf('-');
      return hyphen > 0 && hyphen < form.length() - 1
          ? compound(form, hyphen)
          : new Analysis(Set.of(), unknownLemma(form, lower), lower);
    }
    Lemmas lemmas = new Lemmas(lower, common.isEmpty() ? readings : common);
    return new Analysis(classes(readings), lemmas.likeliest(), lemmas.verb());
  }

  /** "May", "Will": a function word that a capital makes a name. */
  private Analysis withProper(String form, Analysis function) {
    if (!Character.isUpperCase(form.charAt(0))
        || readings(form).stream().noneMatch(Reading::isProper)) {
      return function;
    }
    Set<WordClass> classes = EnumSet.copyOf(function.classes());
    classes.add(WordClass.PROPER);
    return new Analysis(classes, function.lemma(), function.verb());
  }

  /** A compound that no dictionary lists stands before a noun, or is what its last part is. */
  private Analysis compound(String form, int hyphen) {
    Analysis last = analyse(form.substring(hyphen + 1));
    Analysis first = analyse(form.substring(0, form.indexOf('-')));
    String lower = form.toLowerCase(Locale.ROOT);
    if (last.classes().isEmpty() || first.classes().isEmpty()) {
      return new Analysis(Set.of(), unknownLemma(form, lower), lower);
    }
    Set<WordClass> classes = EnumSet.of(WordClass.ADJECTIVE);
    boolean noun = last.classes().contains(WordClass.NOUN);
    if (noun) {
      classes.add(WordClass.NOUN);
    }
    boolean plural = noun && lower.endsWith("s") && !last.lemma().endsWith("s");
    String lemma = plural ? lower.substring(0, hyphen + 1) + last.lemma() : lower;
    return new Analysis(classes, lemma, lemma);
  }

  /**
   * A word that no dictionary holds keeps its letters where a capital makes it look like a name.
   */
  private static String unknownLemma(String form, String lower) {
    return form.equals(lower) ? lower : form;
  }

  private static boolean isInitialism(String form) {
    if (form.length() < 2) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private List<Reading> readings(String form) {
    if (form.length() > LONGEST_WORD) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.lookup(form)) {
      CharSequence stem = data.getStem();
      CharSequence tag = data.getTag();
      if (stem != null && tag != null) {
        readings.add(new Reading(stem.toString(), tag.toString()));
      }
    }
    return readings;
  }

  private static Set<WordClass> classes(List<Reading> readings) {
    Set<WordClass> classes = EnumSet.noneOf(WordClass.class);
    for (Reading reading : readings) {
      reading.wordClass().ifPresent(classes::add);
    }
    if (classes.isEmpty()) {
      classes.add(WordClass.FUNCTION); // an interjection
    }
    return classes;
  }
}
