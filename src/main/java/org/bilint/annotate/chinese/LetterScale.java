package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Amount;

/** Letters that stand for a power of ten right behind Arabic digits: 5K, 300w, 10bn. */
record LetterScale(String letters, int power) {

  /** 12B 廳 is a place. */
  private static final String PLACES = "廳厅樓楼座室棟栋號号層层區区館馆門门出口";

  private static final List<LetterScale> ALL =
      List.of(
          new LetterScale("trn", 12),
          new LetterScale("bn", 9),
          new LetterScale("mn", 6),
          new LetterScale("mm", 6),
          new LetterScale("k", 3),
          new LetterScale("K", 3),
          new LetterScale("w", 4),
          new LetterScale("W", 4),
          new LetterScale("M", 6),
          new LetterScale("B", 9),
          new LetterScale("T", 12));

  /**
   * The number that the letters behind it make of it, or the number itself.
   *
   * @param money whether a currency stands before the number
   */
  static Numeral apply(FoldedText text, Numeral numeral, boolean money) {
    if (!text.isDigit(numeral.end() - 1)) {
      return numeral;
    }
    for (LetterScale scale : ALL) {
      int end = numeral.end() + scale.letters.length();
      if (text.startsWith(scale.letters, numeral.end())
          && !text.isLatin(end)
          && !text.isDigit(end)
          && text.at(end) != '/'
          && (money || PLACES.indexOf(text.at(end)) < 0 || text.at(end) == FoldedText.NOTHING)
          && (money || scale.counts(numeral))) {
        Amount amount = numeral.amount().times(BigDecimal.ONE.scaleByPowerOfTen(scale.power));
        return new Numeral(numeral.start(), end, amount, Numeral.Form.FORMATTED, scale.power, 0);
      }
    }
    return numeral;
  }

  /** Without a currency, 4K and 5W are labels and units; 300w, 10k and 7B are numbers. */
  private boolean counts(Numeral numeral) {
    boolean large = numeral.value().compareTo(BigDecimal.TEN) >= 0;
    return switch (letters) {
      case "mm", "W", "T" -> false;
      case "K" -> large;
      default -> true;
    };
  }
}
