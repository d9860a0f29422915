package org.bilint.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilint.align.AlignedDocument;

/**
 * Paragraphs that set Chinese and Latin or numbers otherwise than nearly all of the document does.
 * Where a document has no clear custom there is nothing to find.
 */
public final class UnevenSpacing implements SlipFinder {

  /** So many joints of a kind are needed before a document has a custom. */
  private static final int ENOUGH = 12;

  /** Of ten joints, so many follow a custom. */
  private static final int OF_TEN = 8;

  private static final class Count {
    private int spaced;
    private int tight;

    private void add(boolean isSpaced) {
      spaced += isSpaced ? 1 : 0;
      tight += isSpaced ? 0 : 1;
    }

    private boolean isAgainst(boolean isSpaced) {
      int all = spaced + tight;
      return all >= ENOUGH && 10L * (isSpaced ? tight : spaced) >= (long) OF_TEN * all;
    }
  }

  @Override
  public List<Slips> find(AlignedDocument document) {
    // One for each kind of joint, by its ordinal.
    List<Count> counts = Stream.generate(Count::new).limit(Joint.Kind.values().length).toList();
    List<ChineseParagraph> paragraphs = ChineseParagraph.of(document);
    List<List<Joint>> joints = new ArrayList<>();
    for (ChineseParagraph paragraph : paragraphs) {
      List<Joint> here = Joint.of(paragraph.text());
      joints.add(here);
      here.forEach(joint -> counts.get(joint.kind().ordinal()).add(joint.spaced()));
    }
    List<Slips> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      ChineseParagraph paragraph = paragraphs.get(i);
      boolean spaced = false;
      List<Slip> slips = new ArrayList<>();
      for (Joint joint : joints.get(i)) {
        if (counts.get(joint.kind().ordinal()).isAgainst(joint.spaced())) {
          int end = joint.at() + (joint.spaced() ? 1 : 0);
          slips.add(paragraph.slip(joint.at(), end, joint.spaced() ? "" : " "));
          spaced |= joint.spaced();
        }
      }
      if (!slips.isEmpty()) {
        found.add(Slips.of(spaced ? "a blank" : "no blank", spaced ? "none" : "one", slips));
      }
    }
    return found;
  }
}
