package org.bilint.read;

import java.util.Set;

/** What short Chinese lines look like a speaker's. */
final class ChineseNames {

  private static final int LONGEST = 60;
  private static final int LONGEST_DOTTED = 20;
  private static final String DOTS = "\u00B7\u2027\u2022\u30FB\u02D9\uFF0E.";

  private final Set<String> labels;
  private final Set<String> anonymous;
  private final Set<String> roles;
  private final Set<String> notices;

  ChineseNames(Wordings wordings) {
    labels = wordings.of("label-zh");
    anonymous = wordings.of("anonymous-zh");
    roles = wordings.of("role-zh");
    notices = wordings.of("notice-zh");
  }

  /** Whether a line is by itself a speaker's: a label, a dotted name, or something with a role. */
  boolean isSpeaker(String text) {
    if (!mayName(text)) {
      return false;
    }
    String line = SpeakerShape.bare(text);
    return isLabel(line) || isDotted(line) || hasRole(line);
  }

  /** Whether a line is a name or a label without doubt: a role may stand in a sentence too. */
  boolean isPlainName(String text) {
    String line = mayName(text) ? SpeakerShape.bare(text) : "";
    return isLabel(line) || isDotted(line);
  }

  /** Whether nothing speaks against a line's being a name: it is short, no sentence, no notice. */
  boolean mayName(String text) {
    if (text.length() > 2 * LONGEST) {
      return false;
    }
    String line = SpeakerShape.bare(text);
    if (line.isEmpty()
        || line.length() > LONGEST
        || SpeakerShape.FINAL.indexOf(line.charAt(line.length() - 1)) >= 0) {
      return false;
    }
    return labels.contains(line) || !containsOne(notices, line);
  }

  private boolean isLabel(String line) {
    if (labels.contains(line)) {
      return true;
    }
    for (String mark : anonymous) {
      if (line.startsWith(mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRole(String line) {
    return containsOne(roles, line);
  }

  private static boolean containsOne(Set<String> wordings, String line) {
    for (String wording : wordings) {
      if (line.contains(wording)) {
        return true;
      }
    }
    return false;
  }

  /** 提姆·庫克 and nothing else. */
  private static boolean isDotted(String line) {
    boolean dotted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean dot = i > 0 && i + 1 < line.length() && DOTS.indexOf(c) >= 0;
      dotted |= dot;
      if (!dot && !Glyphs.isHan(c) && c != ' ') {
        return false;
      }
    }
    return dotted && line.length() <= LONGEST_DOTTED;
  }
}
