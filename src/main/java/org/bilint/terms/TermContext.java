package org.bilint.terms;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bilint.annotate.Word;
import org.bilint.annotate.english.EnglishWords;

/**
 * Where a term has the sense that its entry means. Everything that is given must hold.
 *
 * @param domains the document, or what stands around the sentence, must be of one of these
 * @param any one of these words, as a base form, must be in the sentence
 * @param none and none of these
 */
public record TermContext(Set<String> domains, Set<String> any, Set<String> none) {

  /** Everywhere. */
  public static final TermContext ALWAYS = new TermContext(Set.of(), Set.of(), Set.of());

  public TermContext {
    domains = Set.copyOf(domains);
    any = Set.copyOf(any);
    none = Set.copyOf(none);
  }

  /**
   * Of an entry's text: {@code @domain} for the domain that the entry itself has, {@code @cloud-ai}
   * for that one, words of which one is asked for, and after a word with {@code !} words of which
   * none may be there, all divided by blanks.
   */
  public static TermContext of(TermEntry entry) {
    if (entry.context().isBlank()) {
      return ALWAYS;
    }
    Set<String> domains = new HashSet<>();
    Set<String> any = new HashSet<>();
    Set<String> none = new HashSet<>();
    boolean excluding = false;
    for (String token : entry.context().strip().split("[\\s;,]+")) {
      String word = token;
      if (word.startsWith("!")) {
        excluding = true;
        word = word.substring(1);
      }
      if (word.startsWith("@")) {
        domains.add(word.equals("@domain") ? entry.domain() : word.substring(1));
      } else if (!word.isEmpty()) {
        (excluding ? none : any).addAll(forms(word));
      }
    }
    return new TermContext(domains, any, none);
  }

  /** A word and its base form: the sentence has both of its words too. */
  private static List<String> forms(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    List<Word> words = EnglishWords.of(lower);
    return words.size() == 1 && words.get(0).text().equals(lower)
        ? List.of(lower, words.get(0).lemma().toLowerCase(Locale.ROOT))
        : List.of(lower);
  }

  public boolean isEverywhere() {
    return domains.isEmpty() && any.isEmpty() && none.isEmpty();
  }

  /** Whether the words of a sentence, written and base forms in lower case, are as asked for. */
  public boolean suits(Set<String> words) {
    return (any.isEmpty() || any.stream().anyMatch(words::contains))
        && none.stream().noneMatch(words::contains);
  }
}
