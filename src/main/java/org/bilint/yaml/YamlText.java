package org.bilint.yaml;

/**
 * A text of a YAML file.
 *
 * @param origin {@code file:line:column}
 */
public record YamlText(String text, String origin) {}
