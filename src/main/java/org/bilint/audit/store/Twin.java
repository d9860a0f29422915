package org.bilint.audit.store;

import java.util.Locale;

/**
 * A document's content and all of its path that its findings depend on: two that are equal in both
 * have the same findings.
 *
 * @param hash of the content
 * @param size of the content in bytes
 */
public record Twin(String path, String hash, long size) {

  /** What is equal in documents that have the same findings. */
  public String key() {
    return hash + ' ' + ending(path);
  }

  /** The ending tells how a document is read. */
  static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
