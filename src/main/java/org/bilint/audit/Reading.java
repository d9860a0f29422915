package org.bilint.audit;

import java.util.Optional;
import org.bilint.read.InputFormat;
import org.bilint.read.Readers;
import org.bilint.read.UnreadableException;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;

/**
 * How documents are read.
 *
 * @param source the language translated from; guessed from the text when empty
 * @param target the language translated into; guessed from the text when empty
 */
public record Reading(
    InputFormat format, Optional<LanguageTag> source, Optional<LanguageTag> target) {

  /** Everything is told from the text. */
  public static final Reading GUESSED =
      new Reading(InputFormat.AUTO, Optional.empty(), Optional.empty());

  Document read(String path, byte[] bytes) throws UnreadableException {
    return Readers.read(path, bytes, format, source, target);
  }

  /** The same languages for a later part of a document. */
  Reading like(Document first) {
    return new Reading(
        format, Optional.of(first.sourceLanguage()), Optional.of(first.targetLanguage()));
  }
}
