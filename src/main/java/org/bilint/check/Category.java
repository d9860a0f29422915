package org.bilint.check;

import java.util.Locale;

/** What a finding is about: a closed list, each with its place in the MQM typology. */
public enum Category {
  NUMBER("accuracy/mistranslation"),
  UNIT("accuracy/mistranslation"),
  DATE("accuracy/mistranslation"),
  NAME("accuracy/mistranslation"),
  UNTRANSLATED("accuracy/untranslated"),
  TERMINOLOGY("terminology/wrong-term"),
  CONSISTENCY("terminology/inconsistent-use"),
  OMISSION("accuracy/omission"),
  ADDITION("accuracy/addition"),
  POLARITY("accuracy/mistranslation"),
  LOCALE("locale-conventions"),
  TYPOGRAPHY("linguistic-conventions/punctuation"),
  SOURCE("source-error"),
  GRAMMAR("linguistic-conventions/grammar"),
  STRUCTURE("design-and-markup");

  private final String mqm;

  Category(String mqm) {
    this.mqm = mqm;
  }

  /** Where the category stands in the MQM typology, unless a rule says otherwise. */
  public String mqm() {
    return mqm;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
