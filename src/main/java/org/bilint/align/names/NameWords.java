package org.bilint.align.names;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a name. */
final class NameWords {

  private static final String DOMAIN = ".com";
  private static final String ARTICLE = "The ";
  private static final int SHORTEST_PART = 2;
  private static final int LONGEST_UNINFLECTED = 4;

  private NameWords() {}

  /** Without a possessive ending, with straight apostrophes and single blanks. */
  static String plain(String name) {
    String plain = name.replace('’', '\'').strip().replace('\t', ' ');
    while (plain.contains("  ")) {
      plain = plain.replace("  ", " ");
    }
    if (plain.endsWith("'s")) {
      return plain.substring(0, plain.length() - 2);
    }
    return plain.endsWith("'") ? plain.substring(0, plain.length() - 1) : plain;
  }

  static List<String> of(String plain) {
    return List.of(plain.split(" "));
  }

  /** The capitalised words of a compound: Russian-Turkish, Bremen-class; else the word itself. */
  static List<String> compound(String word) {
    if (word.indexOf('-') < 0) {
      return List.of(word);
    }
    List<String> parts =
        Arrays.stream(word.split("-"))
            .filter(each -> each.length() >= SHORTEST_PART && isCapitalised(each))
            .toList();
    return parts.isEmpty() ? List.of(word) : parts;
  }

  /** The forms under which a table may hold a name: without dots, article, domain or plural. */
  static List<String> forms(String name) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(name);
    if (name.indexOf('.') > 0 && isAllCapitals(name)) {
      forms.add(name.replace(".", ""));
    }
    if (name.endsWith(DOMAIN)) {
      forms.add(name.substring(0, name.length() - DOMAIN.length()));
    }
    if (name.startsWith(ARTICLE)) {
      forms.add(name.substring(ARTICLE.length()));
    }
    singular(name).ifPresent(forms::add);
    return List.copyOf(forms);
  }

  /** A word without a plural's s. */
  static Optional<String> singular(String word) {
    boolean plural =
        word.length() > LONGEST_UNINFLECTED && word.endsWith("s") && !word.endsWith("ss");
    return plural ? Optional.of(word.substring(0, word.length() - 1)) : Optional.empty();
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  static boolean isAllCapitals(String word) {
    return word.length() >= 2 && word.chars().noneMatch(Character::isLowerCase);
  }
}
