package org.bilint.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.text.Words;

/**
 * The {@code with} section of a rule: names with one or several strings each. Every method throws
 * {@link ParameterException} with the reason where the rule does not give what is asked for.
 */
public record Parameters(Map<String, List<String>> values) {

  public static final Parameters NONE = new Parameters(Map.of());

  public Parameters {
    values = Map.copyOf(values);
  }

  /** Rejects every parameter but these, so that a misspelled one is not passed over. */
  public Parameters only(String... names) {
    List<String> known = Arrays.asList(names);
    for (String name : values.keySet().stream().sorted().toList()) {
      if (!known.contains(name)) {
        String hint = known.isEmpty() ? "; the check takes none" : Words.hint(name, known);
        throw new ParameterException(name, "unknown parameter `" + name + "`" + hint);
      }
    }
    return this;
  }

  /** The value of a parameter that must have exactly one. */
  public String one(String name) {
    List<String> all = all(name);
    if (all.size() != 1) {
      throw new ParameterException(name, "`with." + name + "` must have one value");
    }
    return all.get(0);
  }

  public Optional<String> optional(String name) {
    return values.containsKey(name) ? Optional.of(one(name)) : Optional.empty();
  }

  /** The one value of a parameter, spelled like a constant of an enum: {@code unit-lost}. */
  public <E extends Enum<E>> E oneOf(Class<E> type, String name) {
    String word = one(name);
    return Words.constant(type, word)
        .orElseThrow(
            () ->
                new ParameterException(
                    name,
                    "unknown " + name + " `" + word + "`" + Words.hint(word, Words.of(type))));
  }

  /** All values of a parameter; none where it is not given. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
