package org.bilint.report;

import org.bilint.text.LanguageTag;

/** Languages as people call them. */
final class LanguageName {

  private LanguageName() {}

  static String of(LanguageTag language) {
    return switch (language) {
      case EN -> "English";
      case ZH_TW -> "Chinese (Taiwan)";
      case ZH_CN -> "Chinese (Mainland)";
      case ZH_HK -> "Chinese (Hong Kong)";
    };
  }
}
