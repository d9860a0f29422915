package org.bilint.coverage;

import java.util.List;

/**
 * One side of a unit: its words, what speaks for each having a counterpart, and where its phrases
 * begin.
 *
 * @param supports one for each token
 * @param cells which column of the table of weights each token belongs to
 * @param starts the index of each phrase's first token, ascending; the first is 0
 * @param marked for each phrase, whether a mark or a conjunction that opens a clause stands before
 */
record Side(
    List<Token> tokens,
    List<Support> supports,
    List<String> cells,
    List<Integer> starts,
    List<Boolean> marked) {

  Side {
    tokens = List.copyOf(tokens);
    supports = List.copyOf(supports);
    cells = List.copyOf(cells);
    starts = List.copyOf(starts);
    marked = List.copyOf(marked);
  }

  int size() {
    return tokens.size();
  }

  /** Whether a word that says something has no counterpart. */
  boolean isOpen(int index) {
    return supports.get(index) == Support.NONE && tokens.get(index).content();
  }

  /** Phrases that begin after a mark or with a conjunction that opens a clause. */
  long marks() {
    return marked.stream().filter(each -> each).count();
  }

  double length() {
    return tokens.stream().mapToDouble(Token::length).sum();
  }
}
