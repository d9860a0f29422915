package org.bilint.align.names;

import java.util.Optional;
import org.bilint.align.names.Sought.Found;
import org.bilint.text.LanguageTag;

/** One way to find what stands for a name. */
interface NameFinder {

  /** The stretch of the text, among what is free of it, that stands for the name. */
  Optional<Found> find(Sought name, TargetText text, LanguageTag language);
}
