package org.bilint.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilint.text.Words;

/** Rules with the checks that serve them, sorted by id. */
public final class RuleSet {

  /** A rule whose check has been made from its parameters. */
  public record Loaded(Rule rule, Check check) {}

  private final List<Loaded> loaded;

  /** The ids of those that run. */
  private final Set<String> running;

  RuleSet(List<Loaded> loaded) {
    this(loaded, enabled(loaded));
  }

  private RuleSet(List<Loaded> loaded, Set<String> running) {
    this.running = Set.copyOf(running);
    this.loaded = loaded.stream().sorted(Comparator.comparing(one -> one.rule().id())).toList();
  }

  /**
   * The rules in the jar.
   *
   * @param checks the checks by the names that rules use
   * @throws RuleException if a file has a fault
   */
  public static RuleSet bundled(Map<String, Check.Factory> checks) {
    return RuleLoader.load(RuleFile.bundled(), checks);
  }

  /**
   * These rules and more.
   *
   * @throws RuleException if an id or a name of theirs is taken
   */
  public RuleSet and(List<Loaded> more) {
    Map<String, Rule> taken = new HashMap<>();
    for (Rule rule : rules()) {
      taken.put(rule.id(), rule);
      taken.put(rule.name(), rule);
    }
    for (Loaded one : more) {
      for (String word : Set.of(one.rule().id(), one.rule().name())) {
        Rule before = taken.putIfAbsent(word, one.rule());
        if (before != null) {
          throw new RuleException(
              one.rule().origin(), "`" + word + "` is taken by the rule at " + before.origin());
        }
      }
    }
    return new RuleSet(Stream.concat(loaded.stream(), more.stream()).toList());
  }

  public List<Rule> rules() {
    return loaded.stream().map(Loaded::rule).toList();
  }

  /** The rule with this id or name, in any case. */
  public Optional<Rule> find(String idOrName) {
    return rules().stream()
        .filter(rule -> same(rule.id(), idOrName) || same(rule.name(), idOrName))
        .findFirst();
  }

  /**
   * A part of these rules. What is both selected and ignored is ignored. A rule that is not enabled
   * runs if its own id or name is selected.
   *
   * @param select ids, names or categories of the rules to keep; all rules when empty
   * @param ignore ids, names or categories of the rules to leave out
   * @throws IllegalArgumentException if a word is none of these, or no rule is left
   */
  public RuleSet select(List<String> select, List<String> ignore) {
    return select(select, List.of(), ignore);
  }

  /**
   * The same with rules that run besides, enabled or not, unless they are ignored.
   *
   * @param besides ids or names
   */
  public RuleSet select(List<String> select, List<String> besides, List<String> ignore) {
    Set<String> kept = select.isEmpty() ? ids(rules()) : idsOf(select);
    kept.addAll(idsOf(besides));
    kept.removeAll(idsOf(ignore));
    if (kept.isEmpty()) {
      throw new IllegalArgumentException("no rule is left to run");
    }
    List<Loaded> part = loaded.stream().filter(one -> kept.contains(one.rule().id())).toList();
    Set<String> run = enabled(part);
    for (Rule rule : rules()) {
      if (kept.contains(rule.id())
          && Stream.concat(select.stream(), besides.stream())
              .anyMatch(word -> isNamed(rule, word))) {
        run.add(rule.id());
      }
    }
    return new RuleSet(part, run);
  }

  /**
   * The ids of the rules that a profile leaves out. One whose own id or name is selected runs in
   * any.
   */
  public List<String> beyond(Profile profile, List<String> select) {
    return rules().stream()
        .filter(rule -> rule.profile().compareTo(profile) > 0)
        .filter(rule -> select.stream().noneMatch(word -> isNamed(rule, word)))
        .map(Rule::id)
        .toList();
  }

  private static Set<String> enabled(List<Loaded> loaded) {
    return ids(loaded.stream().map(Loaded::rule).filter(Rule::enabled).toList());
  }

  /** Those that run, for {@link Checker}. */
  List<Loaded> loaded() {
    return loaded.stream().filter(one -> running.contains(one.rule().id())).toList();
  }

  private Set<String> idsOf(List<String> words) {
    Set<String> ids = new TreeSet<>();
    for (String word : words) {
      Set<String> meant = ids(rules().stream().filter(rule -> isMeant(rule, word)).toList());
      // A category may have no rule yet; to name it is no mistake.
      if (meant.isEmpty()
          && Words.constant(Category.class, word.toLowerCase(Locale.ROOT)).isEmpty()) {
        throw new IllegalArgumentException(
            "no rule or category `" + word + "`" + Words.hint(word, vocabulary()));
      }
      ids.addAll(meant);
    }
    return ids;
  }

  private static boolean isMeant(Rule rule, String word) {
    return isNamed(rule, word) || same(rule.category().word(), word);
  }

  private static boolean isNamed(Rule rule, String word) {
    return same(rule.id(), word) || same(rule.name(), word);
  }

  private static boolean same(String word, String typed) {
    return word.equalsIgnoreCase(typed);
  }

  private Set<String> vocabulary() {
    Set<String> words = new TreeSet<>(Words.of(Category.class));
    for (Rule rule : rules()) {
      words.add(rule.id());
      words.add(rule.name());
    }
    return words;
  }

  private static Set<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
