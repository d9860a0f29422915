package org.bilint.quality;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.bilint.check.Category;

/** Categories that are measured together. */
enum FindingGroup {
  /** English left over, names, one term in several renderings. */
  WORDS(EnumSet.of(Category.UNTRANSLATED, Category.NAME, Category.CONSISTENCY)),
  /** What a term is called, here and in this region; how it is set; doubts about the source. */
  WORDING(EnumSet.of(Category.TERMINOLOGY, Category.LOCALE, Category.TYPOGRAPHY, Category.SOURCE)),
  /** What is gone, what was added, what says the opposite. */
  MEANING(EnumSet.of(Category.OMISSION, Category.ADDITION, Category.POLARITY));

  private final Set<Category> categories;

  FindingGroup(Set<Category> categories) {
    this.categories = categories;
  }

  Set<Category> categories() {
    return EnumSet.copyOf(categories);
  }

  /** What dumps of it are called. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
