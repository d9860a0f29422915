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

  /** These and those that were left out. */
  private final List<Rule> known;

  /** By the ids of rules: what their findings weigh, whatever a check says. */
  private final Map<String, Severity> severities;

  RuleSet(List<Loaded> loaded) {
    this(loaded, enabled(loaded), loaded.stream().map(Loaded::rule).toList(), Map.of());
  }

  private RuleSet(
      List<Loaded> loaded, Set<String> running, List<Rule> known, Map<String, Severity> weights) {
    this.running = Set.copyOf(running);
    this.loaded = loaded.stream().sorted(Comparator.comparing(one -> one.rule().id())).toList();
    this.known = List.copyOf(known);
    this.severities = Map.copyOf(weights);
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
    return rules().stream().filter(rule -> rule.isNamed(idOrName)).findFirst();
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
          && Stream.concat(select.stream(), besides.stream()).anyMatch(rule::isNamed)) {
        run.add(rule.id());
      }
    }
    return new RuleSet(part, run, known, severities);
  }

  /**
   * These rules, the findings of some of which have another severity than their own. One given for
   * a rule's id or name wins over one given for its category, else a later one over an earlier one.
   *
   * @param weights by ids, names or categories
   */
  public RuleSet weighing(List<Map.Entry<String, Severity>> weights) {
    Map<String, Severity> all = new HashMap<>(severities);
    for (boolean named : new boolean[] {false, true}) {
      for (Map.Entry<String, Severity> weight : weights) {
        for (Rule rule : known) {
          if (rule.isMeantBy(weight.getKey()) && rule.isNamed(weight.getKey()) == named) {
            all.put(rule.id(), weight.getValue());
          }
        }
      }
    }
    return new RuleSet(loaded, running, known, all);
  }

  /** The severity that all findings of a rule have, if it is set. */
  Optional<Severity> severity(Rule rule) {
    return Optional.ofNullable(severities.get(rule.id()));
  }

  /** Whether there is a rule of this id, be it one that does not run. */
  public boolean knows(String id) {
    return known.stream().anyMatch(rule -> rule.id().equals(id));
  }

  /** Whether a rule of this id runs. */
  public boolean runs(String id) {
    return running.contains(id);
  }

  /**
   * Whether a word is the id, the name or the category of a rule, be it one that does not run.
   *
   * @throws IllegalArgumentException with a suggestion, if it is none
   */
  public void requireKnown(String word) {
    boolean meant =
        known.stream().anyMatch(rule -> rule.isMeantBy(word))
            // A category may have no rule yet; to name it is no mistake.
            || Words.constant(Category.class, word.toLowerCase(Locale.ROOT)).isPresent();
    if (!meant) {
      throw new IllegalArgumentException(
          "no rule or category `" + word + "`" + Words.hint(word, vocabulary()));
    }
  }

  /**
   * The ids of the rules that a profile leaves out. One whose own id or name is selected runs in
   * any.
   */
  public List<String> beyond(Profile profile, List<String> select) {
    return rules().stream()
        .filter(rule -> rule.profile().compareTo(profile) > 0)
        .filter(rule -> select.stream().noneMatch(rule::isNamed))
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
      requireKnown(word);
      ids.addAll(ids(rules().stream().filter(rule -> rule.isMeantBy(word)).toList()));
    }
    return ids;
  }

  private Set<String> vocabulary() {
    Set<String> words = new TreeSet<>(Words.of(Category.class));
    for (Rule rule : known) {
      words.add(rule.id());
      words.add(rule.name());
    }
    return words;
  }

  private static Set<String> ids(List<Rule> rules) {
    return rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
