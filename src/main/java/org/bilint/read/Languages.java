package org.bilint.read;

import java.util.Optional;
import org.bilint.text.LanguageTag;

/** The languages that the user names; what is left out is told from the text. */
public record Languages(Optional<LanguageTag> source, Optional<LanguageTag> target) {

  /** Nothing named. */
  public static final Languages GUESSED = new Languages(Optional.empty(), Optional.empty());

  public Languages {
    if (source.isPresent() && source.get().isChinese()) {
      throw new IllegalArgumentException("the source is English, not " + source.get().tag());
    }
    if (target.isPresent() && !target.get().isChinese()) {
      throw new IllegalArgumentException("the target is Chinese, not " + target.get().tag());
    }
  }
}
