package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Name;
import org.bilint.annotate.Quantity;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.text.Span;

/** Finds the names of an English segment from its words, by their shapes and by lists. */
public final class EnglishNames {

  private EnglishNames() {}

  /**
   * The names in text order; they do not overlap. Linear in the text's length.
   *
   * @param mentions of the same segment: what belongs to a date or an amount is no name, and a name
   *     takes in the number that labels it
   */
  public static List<Name> find(
      String text, List<Sentence> sentences, List<Word> words, List<Mention> mentions) {
    List<Name> names = new ArrayList<>();
    int word = 0;
    for (Sentence sentence : sentences) {
      int from = word;
      while (word < words.size() && words.get(word).span().start() < sentence.span().end()) {
        word++;
      }
      if (word > from && word < words.size() && endsInSaint(words.get(word - 1))) {
        word = from;
        continue;
      }
      List<Piece> pieces = Pieces.of(text, words.subList(from, word));
      names.addAll(new NameFinder(text, pieces, taken(pieces, mentions)).find());
    }
    return withNumbers(text, names, mentions);
  }

  /** The dot of "St. John" ends no sentence, whatever the splitter says. */
  private static boolean endsInSaint(Word word) {
    return word.text().equals("St") || word.text().equals("Mt") || word.text().equals("Ft");
  }

  /** Which pieces stand in a date or an amount. */
  private static boolean[] taken(List<Piece> pieces, List<Mention> mentions) {
    boolean[] taken = new boolean[pieces.size()];
    int at = 0;
    for (Mention mention : mentions) {
      if (!(mention instanceof DateTime) && !(mention instanceof Quantity)) {
        continue;
      }
      while (at < pieces.size() && pieces.get(at).end() <= mention.span().start()) {
        at++;
      }
      for (int i = at; i < pieces.size() && pieces.get(i).start() < mention.span().end(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }

  /** "Claude" before "4" that the label "Claude 4" holds too becomes "Claude 4". */
  private static List<Name> withNumbers(String text, List<Name> names, List<Mention> mentions) {
    List<Name> whole = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < names.size(); i++) {
      Name name = names.get(i);
      while (at < mentions.size() && mentions.get(at).span().end() <= name.span().end()) {
        at++;
      }
      int limit = i + 1 < names.size() ? names.get(i + 1).span().start() : text.length();
      Span label = at < mentions.size() ? mentions.get(at).span() : name.span();
      boolean numbered =
          at < mentions.size()
              && mentions.get(at) instanceof Label
              && label.start() >= name.span().start()
              && label.start() < name.span().end()
              && label.end() > name.span().end()
              && label.end() <= limit;
      whole.add(numbered ? numbered(text, name, label.end()) : name);
    }
    return whole;
  }

  private static Name numbered(String text, Name name, int end) {
    Span span = new Span(name.span().start(), end);
    boolean known = name.kind() == Name.Kind.ORGANIZATION || name.kind() == Name.Kind.PLACE;
    Name.Kind kind = known ? name.kind() : Name.Kind.PRODUCT;
    return new Name(span, span.of(text), kind, name.certainty());
  }
}
