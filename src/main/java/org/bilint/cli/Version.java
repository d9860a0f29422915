package org.bilint.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {

  static final String NUMBER = number(Version.class.getPackage().getImplementationVersion());

  private static String number(@Nullable String inManifest) {
    return inManifest == null ? "development" : inManifest;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"bilint " + NUMBER};
  }
}
