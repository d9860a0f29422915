package org.bilint.read;

import org.bilint.text.Document;

/** Reads one format. */
public interface DocumentReader {

  /**
   * @throws UnreadableException if the text does not hold a bilingual document of this format
   */
  Document read(Source source, Languages asked) throws UnreadableException;
}
