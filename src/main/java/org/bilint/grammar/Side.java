package org.bilint.grammar;

import java.util.List;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.lexicon.Simplified;

/** Which text is read. */
enum Side {
  SOURCE("en-US", "grammar/english.tsv") {
    @Override
    List<Annotated> of(AlignedPair pair) {
      return pair.source();
    }

    @Override
    String readable(String text) {
      return text;
    }
  },

  TARGET("zh", "grammar/chinese.tsv") {
    @Override
    List<Annotated> of(AlignedPair pair) {
      return pair.target();
    }

    /** LanguageTool reads Simplified characters; one stands for one, so that places stay. */
    @Override
    String readable(String text) {
      return Simplified.of(text);
    }
  };

  private final String language;
  private final String table;

  Side(String language, String table) {
    this.language = language;
    this.table = table;
  }

  /** LanguageTool's code of the language. */
  String language() {
    return language;
  }

  /** The table of the rules that are heard. */
  String table() {
    return table;
  }

  abstract List<Annotated> of(AlignedPair pair);

  /** The text as LanguageTool reads it, of the same length. */
  abstract String readable(String text);
}
