package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import org.bilint.align.AlignedDocument;
import org.bilint.align.AlignedPair;
import org.bilint.annotate.Annotated;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** A paragraph of the translation that holds Chinese, and the pair that it belongs to. */
record ChineseParagraph(AlignedPair pair, Annotated annotated) {

  static List<ChineseParagraph> of(AlignedDocument document) {
    List<ChineseParagraph> all = new ArrayList<>();
    for (AlignedPair pair : document.pairs()) {
      for (Annotated target : pair.target()) {
        String text = target.segment().text();
        if (Glyph.hasHan(text, 0, text.length())) {
          all.add(new ChineseParagraph(pair, target));
        }
      }
    }
    return all;
  }

  String text() {
    return annotated.segment().text();
  }

  Slip slip(int start, int end, String right) {
    return new Slip(new Place(annotated.segment(), new Span(start, end)), right);
  }
}
