package org.bilint.config;

import java.util.Optional;
import org.bilint.read.InputFormat;
import org.bilint.text.LanguageTag;

/** How a document is to be read; what is empty is told from the text. */
public record Reading(
    Optional<InputFormat> format, Optional<LanguageTag> source, Optional<LanguageTag> target) {

  static final Reading NONE = new Reading(Optional.empty(), Optional.empty(), Optional.empty());

  Reading over(Reading below) {
    return new Reading(
        format.or(below::format), source.or(below::source), target.or(below::target));
  }
}
