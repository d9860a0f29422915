package org.bilint.read;

import java.util.Optional;
import org.bilint.text.Document;
import org.bilint.text.LanguageTag;

/** Where bytes become documents. */
public final class Readers {

  private Readers() {}

  /**
   * @param path the name for reports, as the document is to bear it
   * @throws UnreadableException if the bytes are no text, or no bilingual one
   * @throws IllegalArgumentException if the source is to be Chinese or the target English
   */
  public static Document read(
      String path,
      byte[] bytes,
      InputFormat format,
      Optional<LanguageTag> sourceLocale,
      Optional<LanguageTag> targetLocale)
      throws UnreadableException {
    Languages asked = new Languages(sourceLocale, targetLocale);
    Source source = Source.decode(path, bytes);
    return format.reader(source).read(source, asked);
  }
}
