package org.bilint.text;

import java.util.List;

/**
 * A bilingual document as it was read.
 *
 * @param path the name it goes by in reports, with forward slashes, never absolute by our doing
 * @param content the decoded characters, without a byte-order mark; all offsets count from here
 * @param blocks the paragraphs, in document order
 */
public record Document(
    String path,
    String content,
    LineMap lines,
    LanguageTag sourceLanguage,
    LanguageTag targetLanguage,
    List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
    if (sourceLanguage.isChinese() || !targetLanguage.isChinese()) {
      throw new IllegalArgumentException("bilint reads English into Chinese");
    }
  }
}
