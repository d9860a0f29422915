package org.bilint.annotate.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.bilint.annotate.DateTime;
import org.bilint.annotate.DateTime.Part;
import org.bilint.annotate.Label;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Quantity;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text. At each place the most certain kind is tried first: labels, words that only
 * look like numbers, dates, quantities, and labels again for what is left.
 */
final class MentionScanner {

  private final FoldedText text;
  private final Lexicon lexicon = Lexicon.INSTANCE;
  private final DateReader dates;
  private final IntPredicate certainDates;
  private final QuantityReader quantities;
  private final LabelReader labels;

  MentionScanner(String text, LanguageTag language) {
    this.text = new FoldedText(text);
    NumeralReader numerals = new NumeralReader(this.text, lexicon);
    UnitReader units = new UnitReader(this.text, lexicon, new LocalMoney(language));
    dates = new DateReader(this.text, numerals);
    certainDates = dates::isCertain;
    quantities = new QuantityReader(this.text, lexicon, language, numerals);
    labels = new LabelReader(this.text, lexicon, units, numerals);
  }

  List<Mention> scan() {
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int stop = stopWordEnd(at);
      Mention mention = text.at(at) == ' ' ? null : mention(at, stop);
      if (mention != null) {
        mentions.add(mention);
        at = mention.span().end();
      } else if (text.isLatin(at)) {
        at = labels.wordEnd(at);
      } else {
        at = Math.max(at + 1, stop);
      }
    }
    return mentions;
  }

  /** A word that counts nothing gives way to one that counts and is as long: 大約, 上半年. */
  private int stopWordEnd(int at) {
    int stop = lexicon.stopWordEnd(text, at);
    boolean counts =
        stop > at
            && (lexicon.phrases.endOfLongest(text, at) >= stop
                || lexicon.boundsBefore.endOfLongest(text, at) >= stop
                || DateWords.INSTANCE.endOfLongest(text, at) >= stop);
    return counts ? at : stop;
  }

  private @Nullable Mention mention(int at, int stop) {
    Label certain = labels.certain(at);
    if (certain != null && certain.span().end() > stop) {
      return certain;
    }
    if (stop > at) {
      return null;
    }
    DateTime date = dates.read(at);
    if (date != null) {
      return date;
    }
    if (text.isDigit(at)) {
      Label label = labels.digitsFirst(at);
      if (label != null) {
        return label;
      }
    }
    Quantity quantity = quantities.read(at, certainDates);
    if (quantity != null) {
      return asYear(quantity);
    }
    return text.isLatin(at) ? labels.word(at) : text.isDigit(at) ? labels.digitsFirst(at) : null;
  }

  /** Four bare digits of our time are a year more often than a count. */
  private Mention asYear(Quantity quantity) {
    Span span = quantity.span();
    if (span.length() != 4 || !quantity.unit().isNone() || !text.isDigit(span.start())) {
      return quantity;
    }
    for (int i = span.start(); i < span.end(); i++) {
      if (!text.isDigit(i)) {
        return quantity;
      }
    }
    int year = Integer.parseInt(text.slice(span.start(), span.end()));
    boolean bare = year >= 1900 && year < 2100;
    return bare
        ? new DateTime(span, DatePiece.of(span.end(), Part.YEAR, year).parts(), true)
        : quantity;
  }
}
