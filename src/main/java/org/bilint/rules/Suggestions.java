package org.bilint.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilint.annotate.Mention;
import org.bilint.annotate.Occurrence;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.chinese.ChineseWriting;
import org.bilint.text.LanguageTag;

/** The Chinese that should stand in a finding's place. */
final class Suggestions {

  private Suggestions() {}

  static Optional<String> replacing(Mention source, Occurrence target, LanguageTag language) {
    String writing =
        ChineseWriting.like(target.text(), target.segment().text(), language).write(source);
    return Optional.of(writing).filter(each -> !each.isEmpty() && !each.equals(target.text()));
  }

  static Optional<String> missing(Mention source, List<Sentence> target, LanguageTag language) {
    String around = target.stream().map(Sentence::text).collect(Collectors.joining());
    return Optional.of(ChineseWriting.like("", around, language).write(source))
        .filter(each -> !each.isEmpty());
  }
}
