package org.bilint.lexicon.compile;

import java.util.List;

/** The words by which a dictionary tells that a rendering is a name. */
final class NameWords {

  private static final List<String> WORDS =
      List.of("人名", "姓氏", "地名", "子名", "首都", "首府", "国家名", "国名", "城市", "州名", "河名", "岛名", "公司名", "商标");

  /** One of these is in each of the words; most texts have none, which is quickly seen. */
  private static final String TELLING = "名氏都府市标";

  private NameWords() {}

  static boolean areIn(String text) {
    return mayBeIn(text) && WORDS.stream().anyMatch(text::contains);
  }

  private static boolean mayBeIn(String text) {
    for (int i = 0; i < TELLING.length(); i++) {
      if (text.indexOf(TELLING.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
