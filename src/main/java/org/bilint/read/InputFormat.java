package org.bilint.read;

/** The formats, as {@code --input-format} names them in lower case. */
public enum InputFormat {
  /** Told from the name and the content. */
  AUTO,
  /** A transcript in paragraphs: any of the layouts that {@link TranscriptReader} knows. */
  TRANSCRIPT,
  /** {@code source<TAB>target} a line. */
  TSV;

  /** The reader for a text that is to be read in this format. */
  DocumentReader reader(Source source) {
    return switch (this) {
      case AUTO -> (TsvReader.recognizes(source) ? TSV : TRANSCRIPT).reader(source);
      case TRANSCRIPT -> new TranscriptReader();
      case TSV -> new TsvReader();
    };
  }
}
