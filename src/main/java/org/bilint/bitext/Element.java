package org.bilint.bitext;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilint.check.RuleException;
import org.xml.sax.Attributes;

/**
 * An element of a rule file.
 *
 * @param origin file, line and column of the end of its tag, which is what the parser knows
 * @param text its own characters, collected until it ends
 */
record Element(String name, Map<String, String> attributes, String origin, StringBuilder text) {

  static Element of(String name, Attributes attributes, String origin) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      all.put(attributes.getQName(i), attributes.getValue(i));
    }
    return new Element(name, all, origin, new StringBuilder());
  }

  /** Stops at an attribute that is not one of these; those of the schema are passed over. */
  void allow(Set<String> known) {
    for (String attribute : new TreeSet<>(attributes.keySet())) {
      boolean schema = attribute.startsWith("xmlns") || attribute.contains(":");
      if (!schema && !known.contains(attribute)) {
        throw fault("`" + attribute + "` of `" + name + "` is not supported");
      }
    }
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key));
  }

  String required(String key) {
    return attribute(key)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> fault("`" + name + "` has no `" + key + "`"));
  }

  boolean yes(String key) {
    String value = attribute(key).orElse("no");
    if (!value.equals("yes") && !value.equals("no")) {
      throw fault("`" + key + "` is yes or no");
    }
    return value.equals("yes");
  }

  /** A whole number; LanguageTool writes -1 for any. */
  int number(String key, int otherwise) {
    Optional<String> value = attribute(key);
    try {
      return value.isPresent() ? Integer.parseInt(value.get().strip()) : otherwise;
    } catch (NumberFormatException e) {
      throw fault("`" + key + "` is no number");
    }
  }

  RuleException fault(String reason) {
    return new RuleException(origin, reason);
  }
}
