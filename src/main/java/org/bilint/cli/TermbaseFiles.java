package org.bilint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bilint.audit.Recipe;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.Termbases;
import org.bilint.terms.read.TermbaseReader;

/** The termbases that a command line names, on top of bilint's own. */
final class TermbaseFiles {

  private TermbaseFiles() {}

  /**
   * @param files paths as given
   * @throws FaultException if one cannot be opened
   * @throws org.bilint.terms.TermFault if one is malformed, or two entries contradict each other
   */
  static Termbases read(List<String> files) throws FaultException {
    List<LocalTerm> terms = new ArrayList<>();
    for (String file : files) {
      terms.addAll(TermbaseReader.read(file.replace('\\', '/'), bytes(file)));
    }
    return Termbases.bundled().below(terms);
  }

  /** The same for a {@link Recipe}. */
  static List<Recipe.File> texts(List<String> files) throws FaultException {
    List<Recipe.File> texts = new ArrayList<>();
    for (String file : files) {
      String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
      texts.add(new Recipe.File(file.replace('\\', '/'), text));
    }
    return texts;
  }

  private static byte[] bytes(String file) throws FaultException {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (InvalidPathException e) {
      throw new FaultException(file + ": no such file");
    } catch (IOException e) {
      throw new FaultException(file + ": " + Input.reason(e));
    }
  }
}
