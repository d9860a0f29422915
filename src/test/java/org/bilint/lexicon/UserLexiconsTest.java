package org.bilint.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserLexiconsTest {

  @Test
  void theEnvironmentNamesTheFolder() {
    assertEquals(
        new File(new File("somewhere"), "lexicons"),
        UserLexicons.of(Map.of("BILINT_HOME", "somewhere")).folder());
    assertTrue(UserLexicons.of(Map.of()).folder().getPath().contains(".bilint"));
  }

  @Test
  void aMissingFolderHoldsNone() {
    UserLexicons none = new UserLexicons(new File("no-such-folder"));
    assertEquals(List.of(), none.files());
    assertEquals(Lexicons.bundled(), Lexicons.installed(none));
  }

  @Test
  void aNameIsNoPath() {
    assertTrue(UserLexicons.isName("cedict-2025_1"));
    assertFalse(UserLexicons.isName("../x"));
    assertFalse(UserLexicons.isName(""));
    assertFalse(UserLexicons.isName(".hidden"));
  }
}
