package org.bilint.renderings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.text.DataTable;

/** When two renderings differ in wording, and not in grammar or in how much was taken in. */
final class Wording {

  private static final Set<String> PARTICLES = DataTable.words("words/zh-wording.tsv", "particle");
  private static final Set<String> SUFFIXES = DataTable.words("words/zh-wording.tsv", "suffix");

  private Wording() {}

  /** Renderings of one wording are one, which goes by its most frequent form. */
  static List<Rendering> merged(List<Rendering> renderings) {
    Map<String, List<Use>> byWording = new LinkedHashMap<>();
    for (Rendering rendering : renderings) {
      String core = core(rendering.form());
      String known =
          byWording.keySet().stream().filter(each -> same(each, core)).findFirst().orElse(core);
      byWording.computeIfAbsent(known, any -> new ArrayList<>()).addAll(rendering.uses());
    }
    List<Rendering> merged = new ArrayList<>();
    byWording.forEach((core, uses) -> merged.add(new Rendering(core, uses)));
    merged.sort(Rendering.MOST_USED);
    return merged;
  }

  /** A form without particles; the form itself if it has nothing else. */
  static String core(String form) {
    StringBuilder core = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      if (!PARTICLES.contains(form.substring(i, i + 1))) {
        core.append(form.charAt(i));
      }
    }
    return core.length() == 0 ? form : core.toString();
  }

  /**
   * Whether two cores are one wording: the same characters in another order (價格最低, 最低價格), or one
   * with more taken in (衛星網路, 網路), unless what is more makes another word (代理, 代理商).
   */
  static boolean same(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    StringBuilder more = new StringBuilder(longer);
    for (int i = 0; i < shorter.length(); i++) {
      int at = more.indexOf(shorter.substring(i, i + 1));
      if (at < 0) {
        return false;
      }
      more.deleteCharAt(at);
    }
    return !SUFFIXES.contains(more.toString());
  }

  /** Whether two cores look like variants of one word: as long, with a character in common. */
  static boolean areAkin(String a, String b) {
    return Math.abs(a.length() - b.length()) <= 1 && a.chars().anyMatch(c -> b.indexOf(c) >= 0);
  }
}
