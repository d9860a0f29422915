package org.bilint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.Bead;
import org.bilint.annotate.Sentence;
import org.bilint.check.Check;
import org.bilint.check.Fix;
import org.bilint.check.Hit;
import org.bilint.text.Place;
import org.bilint.text.Span;
import org.bilint.typography.Questions;

/** A question that ends with a full stop, or a statement that ends with a question mark. */
record QuestionMarkCheck(Questions questions) implements Check.OfBead {

  private static final int SHOWN = 6;

  @Override
  public List<Hit> check(Bead bead) {
    if (bead.source().size() != 1 || bead.target().size() != 1) {
      return List.of();
    }
    String english = bead.source().get(0).text();
    Sentence target = bead.target().get(0);
    String chinese = target.text();
    String body = chinese.substring(0, chinese.length() - 1);
    char mark = chinese.charAt(chinese.length() - 1);
    boolean marked = english.indexOf('?') >= 0;
    if (mark == '。' && chinese.indexOf('？') < 0 && chinese.indexOf('?') < 0) {
      boolean asked = english.endsWith("?") || questions.isAsked(english);
      return asked && questions.endsAsking(body) ? List.of(hit(target, "？")) : List.of();
    }
    if ((mark == '？' || mark == '?') && !marked && english.endsWith(".")) {
      boolean asks = questions.isAsked(english) || questions.holdsQuestionWord(body);
      return asks ? List.of() : List.of(hit(target, "。"));
    }
    return List.of();
  }

  private static Hit hit(Sentence sentence, String right) {
    int end = sentence.span().end();
    int start = Math.max(sentence.span().start(), end - SHOWN);
    Place place = new Place(sentence.segment(), new Span(start, end));
    Place mark = new Place(sentence.segment(), new Span(end - 1, end));
    String body = place.text().substring(0, end - 1 - start);
    return new Hit(
        Optional.empty(),
        Optional.of(place),
        Optional.empty(),
        Map.of("right", right, "wrong", mark.text()),
        Optional.of(body + right),
        Optional.of(new Fix(Fix.Safety.UNSAFE, List.of(new Fix.Edit(mark, right)))));
  }
}
