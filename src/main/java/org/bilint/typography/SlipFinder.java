package org.bilint.typography;

import java.util.List;
import org.bilint.align.AlignedDocument;

/** Finds one kind of slip in a document. Pure and linear. */
public interface SlipFinder {

  /** What there is of it, a finding each. */
  List<Slips> find(AlignedDocument document);
}
