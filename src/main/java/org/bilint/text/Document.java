package org.bilint.text;

import java.util.List;

/**
 * A bilingual document as it was read.
 *
 * @param path the name it goes by in reports, with forward slashes, never absolute by our doing
 * @param content the decoded characters, without a byte-order mark; all offsets count from here
 * @param blocks the paragraphs, in document order
 * @param comments where comments stand, which are no part of any paragraph, in document order
 */
public record Document(
    String path,
    String content,
    LineMap lines,
    LanguageTag sourceLanguage,
    LanguageTag targetLanguage,
    List<Block> blocks,
    List<Span> comments) {

  public Document {
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
    if (sourceLanguage.isChinese() || !targetLanguage.isChinese()) {
      throw new IllegalArgumentException("bilint reads English into Chinese");
    }
  }

  /** Without comments. */
  public Document(
      String path,
      String content,
      LineMap lines,
      LanguageTag sourceLanguage,
      LanguageTag targetLanguage,
      List<Block> blocks) {
    this(path, content, lines, sourceLanguage, targetLanguage, blocks, List.of());
  }

  /** The same under another name. */
  public Document named(String path) {
    return new Document(path, content, lines, sourceLanguage, targetLanguage, blocks, comments);
  }
}
