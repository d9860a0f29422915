package org.bilint.spark;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.audit.Content;

/**
 * A document on its way to a task.
 *
 * @param walked whether it was found in a folder
 * @param fields of its metadata
 */
record Input(String path, boolean walked, TreeMap<String, String> fields, Bytes bytes)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Bytes that can be opened where the task runs. */
  interface Bytes extends Content.Source, Serializable {}

  /** A document that is a cell of a table. */
  static Input ofText(String path, String text, Map<String, String> fields) {
    return new Input(
        path,
        false,
        new TreeMap<>(fields),
        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
