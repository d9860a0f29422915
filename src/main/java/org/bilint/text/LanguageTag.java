package org.bilint.text;

import java.util.Locale;
import java.util.Optional;

/** The languages that bilint reads. */
public enum LanguageTag {
  EN("en"),
  ZH_TW("zh-TW"),
  ZH_CN("zh-CN"),
  ZH_HK("zh-HK");

  private final String tag;

  LanguageTag(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag. */
  public String tag() {
    return tag;
  }

  public boolean isChinese() {
    return this != EN;
  }

  /** Whether texts in this language are written in Traditional characters. */
  public boolean isTraditional() {
    return this == ZH_TW || this == ZH_HK;
  }

  /** The language of a tag as people write it: any case, {@code _} or {@code -}, script subtags. */
  public static Optional<LanguageTag> of(String tag) {
    String plain = tag.trim().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (plain) {
      case "zh-hant", "zh-hant-tw" -> Optional.of(ZH_TW);
      case "zh", "zh-hans", "zh-hans-cn", "zh-sg" -> Optional.of(ZH_CN);
      case "zh-hant-hk", "zh-mo" -> Optional.of(ZH_HK);
      case "en-us", "en-gb" -> Optional.of(EN);
      default -> {
        for (LanguageTag language : values()) {
          if (language.tag.toLowerCase(Locale.ROOT).equals(plain)) {
            yield Optional.of(language);
          }
        }
        yield Optional.empty();
      }
    };
  }
}
