package org.bilint.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gives the words of names their own letters as lemmas: Strands is no strand. */
final class NamedWords {

  private NamedWords() {}

  static List<Word> of(List<Word> words, List<Name> names) {
    if (names.isEmpty()) {
      return words;
    }
    List<Name> sorted = names.stream().sorted(Comparator.comparing(Name::span)).toList();
    List<Word> named = new ArrayList<>(words.size());
    int at = 0;
    for (Word word : words) {
      while (at < sorted.size() && sorted.get(at).span().end() <= word.span().start()) {
        at++;
      }
      boolean inName =
          at < sorted.size()
              && sorted.get(at).span().contains(word.span())
              && sorted.get(at).certainty() != Name.Certainty.POSSIBLE
              && Character.isUpperCase(word.text().charAt(0));
      named.add(inName ? word.with(word.span(), word.text()) : word);
    }
    return named;
  }
}
