package org.bilint.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code with} section of a rule: names with one or several strings each. */
public record Parameters(Map<String, List<String>> values) {

  public static final Parameters NONE = new Parameters(Map.of());

  public Parameters {
    values = Map.copyOf(values);
  }

  /**
   * @throws IllegalArgumentException if the parameter is missing or has several values
   */
  public String one(String name) {
    List<String> all = all(name);
    if (all.size() != 1) {
      throw new IllegalArgumentException("`with." + name + "` must have one value");
    }
    return all.get(0);
  }

  public Optional<String> optional(String name) {
    return values.containsKey(name) ? Optional.of(one(name)) : Optional.empty();
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
