package org.bilint.terms.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilint.text.LanguageTag;

/** The Chinese locales that a termbase's tag means. */
final class Locales {

  static final List<LanguageTag> ALL =
      List.of(LanguageTag.ZH_TW, LanguageTag.ZH_CN, LanguageTag.ZH_HK);

  private Locales() {}

  /** A tag without country is for all that write so; empty for what is not Chinese. */
  static List<LanguageTag> of(String tag) {
    String plain = tag.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (plain.equals("zh") || plain.equals("zho") || plain.equals("chi")) {
      return ALL;
    }
    if (plain.equals("zh-hant")) {
      return List.of(LanguageTag.ZH_TW);
    }
    Optional<LanguageTag> locale = LanguageTag.of(plain).filter(LanguageTag::isChinese);
    return locale.map(List::of).orElse(List.of());
  }

  static boolean isEnglish(String tag) {
    String plain = tag.strip().toLowerCase(Locale.ROOT);
    return plain.equals("en") || plain.startsWith("en-") || plain.startsWith("en_");
  }
}
