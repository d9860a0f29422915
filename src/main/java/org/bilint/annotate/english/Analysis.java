package org.bilint.annotate.english;

import java.util.Set;
import org.bilint.annotate.WordClass;

/**
 * What the dictionary of English says of a form, its context aside.
 *
 * @param lemma the likeliest base form
 * @param verb the base form of the verb that it may be a form of; the lemma where it is none
 */
record Analysis(Set<WordClass> classes, String lemma, String verb) {

  Analysis {
    classes = Set.copyOf(classes);
  }
}
