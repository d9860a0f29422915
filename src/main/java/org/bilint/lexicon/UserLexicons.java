package org.bilint.lexicon;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The lexicons that a user added: a folder with a compiled file for each, named after it.
 *
 * @param folder may be missing, when there are none
 */
public record UserLexicons(File folder) {

  private static final String ENDING = ".lexicon";

  /**
   * Those of whoever runs bilint.
   *
   * @param environment whose {@code BILINT_HOME} names the folder that bilint keeps its things in;
   *     without it that is {@code .bilint} in the user's home
   */
  public static UserLexicons of(Map<String, String> environment) {
    String home = environment.getOrDefault("BILINT_HOME", "");
    File own =
        home.isEmpty() ? new File(System.getProperty("user.home", "."), ".bilint") : new File(home);
    return new UserLexicons(new File(own, "lexicons"));
  }

  /** In the order of their names. */
  public List<File> files() {
    File[] found = folder.listFiles((place, name) -> name.endsWith(ENDING));
    return found == null ? List.of() : Arrays.stream(found).sorted().toList();
  }

  /** Where the lexicon of this name is or would be. */
  public File file(String name) {
    return new File(folder, name + ENDING);
  }

  /** What the lexicon in this file is called. */
  public static String name(File file) {
    return file.getName().substring(0, file.getName().length() - ENDING.length());
  }

  /** Whether this may name a lexicon: letters, digits, and marks that no file system minds. */
  public static boolean isName(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0);
  }
}
