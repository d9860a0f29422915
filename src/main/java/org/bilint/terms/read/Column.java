package org.bilint.terms.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a table may hold, with the names that tools give it in the first row. */
enum Column {
  TERM("term", "source", "sourceterm", "english", "en", "enus", "engb"),
  PREFERRED("preferred", "target", "targetterm", "translation", "chinese", "zh"),
  ALLOWED("allowed", "admitted", "synonym", "synonyms", "alternatives", "variants"),
  FORBIDDEN("forbidden", "deprecated", "prohibited", "avoid", "donotuse", "nonpreferred"),
  LOCALE("locale", "language", "lang", "targetlocale", "targetlanguage", "targetlang"),
  POS("pos", "partofspeech", "wordclass"),
  DOMAIN("domain", "subject", "subjectfield", "field"),
  CONTEXT("context"),
  NOTE("note", "notes", "comment", "comments", "remark");

  /** Each between blanks. */
  private final String names;

  Column(String... names) {
    this.names = " " + String.join(" ", names) + " ";
  }

  /** Case, blanks and marks are no part of a name: {@code Source Term}, {@code source_term}. */
  static Optional<Column> named(String header) {
    String plain = header.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Arrays.stream(values())
        .filter(each -> each.names.contains(" " + plain + " "))
        .findFirst();
  }
}
