package org.bilint.audit.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bilint.audit.Counts;
import org.bilint.audit.Foremost;
import org.bilint.audit.State;
import org.bilint.audit.archive.Metadata;
import org.bilint.audit.store.AuditReader;
import org.bilint.audit.store.RoleCount;
import org.bilint.audit.store.RuleCount;
import org.bilint.audit.store.StoredDocument;
import org.bilint.audit.terms.ArchiveTerm;
import org.bilint.audit.terms.ArchiveTerms;
import org.bilint.score.Gate;

/**
 * An audit in figures.
 *
 * @param states how many documents there are of each state
 * @param failing documents that the gate does not let pass
 * @param companies the worst first; likewise the engines
 * @param periods the earliest first
 * @param engineTimes for each engine its periods, where the documents name engines
 * @param worst the worst documents first
 * @param faults documents that could not be read or checked, the first of them
 */
public record Overview(
    Map<State, Integer> states,
    int failing,
    long pairs,
    long words,
    Counts counts,
    List<Group> companies,
    List<Group> engines,
    List<Group> periods,
    Map<String, List<Group>> engineTimes,
    List<RoleCount> roles,
    List<RuleCount> rules,
    List<StoredDocument> worst,
    List<StoredDocument> faults,
    List<ArchiveTerm> varying) {

  private static final int MOST_WORST = 25;
  private static final int MOST_FAULTS = 50;
  private static final int MOST_VARYING = 200;

  /** Of a shorter document a single slip makes the worst of all. */
  private static final int LEAST_WORDS = 200;

  /** What is gathered while the documents go by. */
  private static final class Gathering {
    private final Map<State, Integer> states = new EnumMap<>(State.class);
    private final Predicate<StoredDocument> fails;
    private final Period.Step step;
    private final Grouping companies = new Grouping();
    private final Grouping engines = new Grouping();
    private final Grouping periods = new Grouping();
    private final Map<String, Grouping> engineTimes = new TreeMap<>();
    private final Foremost<StoredDocument> worst =
        new Foremost<>(StoredDocument.WORST_FIRST, MOST_WORST);
    private final List<StoredDocument> faults = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private long pairs;
    private long words;
    private int failing;

    Gathering(Predicate<StoredDocument> fails, Period.Step step) {
      this.fails = fails;
      this.step = step;
    }

    void add(StoredDocument document) {
      states.merge(document.outcome().state(), 1, Integer::sum);
      if (document.outcome().state().isFault() && faults.size() < MOST_FAULTS) {
        faults.add(document);
      }
      if (document.outcome().state() == State.CHECKED) {
        count(document);
        group(document);
      }
    }

    private void count(StoredDocument document) {
      counts = counts.plus(document.counts());
      pairs += document.pairs();
      words += document.words();
      failing += fails.test(document) ? 1 : 0;
      if (document.words() >= LEAST_WORDS && document.counts().penalty() > 0) {
        worst.add(document);
      }
    }

    private void group(StoredDocument document) {
      Metadata metadata = document.metadata();
      Optional<String> engine = metadata.get(Metadata.ENGINE);
      metadata.get(Metadata.COMPANY).ifPresent(name -> companies.add(name, document));
      engine.ifPresent(name -> engines.add(name, document));
      metadata
          .get(Metadata.DATE)
          .flatMap(Period::of)
          .map(period -> period.name(step))
          .ifPresent(
              period -> {
                periods.add(period, document);
                engine.ifPresent(
                    name ->
                        engineTimes
                            .computeIfAbsent(name, any -> new Grouping())
                            .add(period, document));
              });
    }
  }

  /**
   * Goes through a store.
   *
   * @param gate what a document must not have; budgets of categories are passed over
   */
  public static Overview of(AuditReader reader, Gate gate) {
    List<Period> dates = new ArrayList<>();
    reader.metadata(each -> each.get(Metadata.DATE).flatMap(Period::of).ifPresent(dates::add));
    Gathering all = new Gathering(each -> fails(each, gate), Period.step(dates));
    reader.documents(all::add);
    List<RoleCount> roles = new ArrayList<>();
    reader.roles(roles::add);
    List<RuleCount> rules = new ArrayList<>();
    reader.rules(rules::add);
    rules.sort(
        Comparator.comparingLong((RuleCount each) -> each.counts().penalty())
            .thenComparingLong(each -> each.counts().all())
            .reversed()
            .thenComparing(RuleCount::rule));
    Map<String, List<Group>> engineTimes = new TreeMap<>();
    all.engineTimes.forEach((engine, times) -> engineTimes.put(engine, times.groups()));
    return new Overview(
        all.states,
        all.failing,
        all.pairs,
        all.words,
        all.counts,
        all.companies.worst(),
        all.engines.worst(),
        all.periods.groups(),
        engineTimes,
        roles,
        rules,
        all.worst.list(),
        all.faults,
        ArchiveTerms.varying(reader, MOST_VARYING));
  }

  private static boolean fails(StoredDocument document, Gate gate) {
    return gate.failOn().filter(each -> document.counts().atLeast(each) > 0).isPresent()
        || gate.maxPenalty().isPresent() && document.rate() > gate.maxPenalty().getAsDouble();
  }

  /** How many documents are of a state. */
  public int count(State state) {
    return states.getOrDefault(state, 0);
  }

  public int documents() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many documents could not be read or checked. */
  public int faulty() {
    return count(State.UNREADABLE) + count(State.FAILED);
  }

  public double rate() {
    return counts.rate(words);
  }

  /** A few lines for a terminal or a log. */
  public String summary() {
    return MarkdownSummary.summary(this);
  }
}
