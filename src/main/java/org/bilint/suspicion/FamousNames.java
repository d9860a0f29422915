package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;

/**
 * The names that a recogniser is likely to have been told: companies, products and people whose
 * Chinese renderings are known, looked up by what was made of them. Built on first use, since most
 * documents have nothing to look up.
 */
final class FamousNames {

  /** A shorter name is near too many words. */
  private static final int SHORTEST = 5;

  /** From here on a second letter may differ. */
  private static final int LONG = 6;

  private static final int MOST_WORDS = 3;

  private final NameBook book;
  private final Map<String, List<String>> bySound = new HashMap<>();
  private final Map<String, List<List<String>>> byWord = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();
  private final Map<Integer, List<String>> codes = new HashMap<>();

  private FamousNames(NameBook book) {
    this.book = book;
    for (KnownName name : book.names()) {
      if (name.isOneThing() && name.kind() != KnownName.Kind.PLACE) {
        add(name);
      }
    }
  }

  private static final class Bundled {
    static final FamousNames NAMES = new FamousNames(NameBook.bundled());
  }

  static FamousNames bundled() {
    return Bundled.NAMES;
  }

  private void add(KnownName name) {
    String text = name.text();
    List<String> words = List.of(text.split(" "));
    if (words.size() > 1 && words.size() <= MOST_WORDS) {
      Set<String> distinct = new LinkedHashSet<>(words);
      distinct.forEach(word -> add(byWord, Spelling.fold(word), words));
    } else if (words.size() == 1 && name.kind() != KnownName.Kind.PERSON) {
      if (isCode(text)) {
        codes.computeIfAbsent(text.length(), any -> new ArrayList<>()).add(text);
      } else if (text.length() >= SHORTEST && !text.equals(text.toUpperCase(Locale.ROOT))) {
        add(bySound, Spelling.sound(Spelling.fold(text)), text);
      }
      if (hasInnerCapital(text)) {
        joined.put(Spelling.fold(text), text);
      }
    }
  }

  private static <T> void add(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
  }

  /** Whether something is known by just this name, case aside. */
  boolean knows(String name) {
    return !book.find(name).isEmpty();
  }

  /** The company or product that one word was heard for; it is unknown itself. */
  Optional<String> misheard(String word) {
    String folded = Spelling.fold(word);
    if (folded.length() < SHORTEST - 1) {
      return Optional.empty();
    }
    return bySound.getOrDefault(Spelling.sound(folded), List.of()).stream()
        .filter(name -> near(folded, Spelling.fold(name)))
        .findFirst();
  }

  private static boolean near(String heard, String name) {
    int shorter = Math.min(heard.length(), name.length());
    boolean sameStart = heard.charAt(0) == name.charAt(0);
    int most = shorter < LONG ? 1 : sameStart ? 3 : 2;
    return Spelling.alike(heard, name, most);
  }

  /** The name of several words of which one was written as another that sounds the same. */
  Optional<String> misspelt(List<String> words) {
    for (String word : words) {
      for (List<String> name : byWord.getOrDefault(Spelling.fold(word), List.of())) {
        if (name.size() == words.size() && oneDiffers(words, name)) {
          return Optional.of(String.join(" ", name));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean oneDiffers(List<String> heard, List<String> name) {
    int differ = 0;
    for (int i = 0; i < heard.size(); i++) {
      String a = Spelling.fold(heard.get(i));
      String b = Spelling.fold(name.get(i));
      if (!a.equals(b)) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST - 1 || !Spelling.alike(a, b, shorter < SHORTEST ? 1 : 2)) {
          return false;
        }
        differ++;
      }
    }
    return differ == 1;
  }

  /** The name in one word, with a capital inside, that these letters spell. */
  Optional<String> joined(String letters) {
    return Optional.ofNullable(joined.get(Spelling.fold(letters)));
  }

  /** The one product code that differs from this one in a letter whose name rhymes with it. */
  Optional<String> rhyming(String code) {
    Collection<String> near =
        codes.getOrDefault(code.length(), List.of()).stream()
            .filter(known -> Rhyme.oneLetterRhymes(code, known))
            .toList();
    return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
  }

  /** Capitals and a digit, three or more: EC2, H100. */
  static boolean isCode(String word) {
    int letters = 0;
    while (letters < word.length() && word.charAt(letters) >= 'A' && word.charAt(letters) <= 'Z') {
      letters++;
    }
    int end = letters;
    while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
      end++;
    }
    return letters > 0 && end > letters && end == word.length() && end >= 3 && end <= 6;
  }

  static boolean hasInnerCapital(String word) {
    for (int i = 2; i < word.length() - 1; i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }
}
