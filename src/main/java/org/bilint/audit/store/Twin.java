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

  /** With its dot, or nothing: it tells how a document is read. */
  static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
