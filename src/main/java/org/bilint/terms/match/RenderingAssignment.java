package org.bilint.terms.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilint.align.Bead;
import org.bilint.terms.Forbidden;
import org.bilint.terms.TermEntry;
import org.bilint.terms.match.FoldedRenderings.Wrong;
import org.bilint.terms.match.Occurrences.Occurrence;
import org.bilint.text.Memo;
import org.bilint.text.Span;

/** Gives each rendering in a bead's Chinese to one of some terms of its English. */
final class RenderingAssignment {

  /** What a term says of a rendering; nothing is forbidden where it is accepted. */
  private record Role(TermUse use, TermEntry entry, Optional<Forbidden> forbidden) {}

  private record Candidate(int occurrence, Role role, double score) {}

  /** What one is allowed to be and the other not, where nothing else speaks for either. */
  private static final double ACCEPTED = 0.25;

  private static final Comparator<Candidate> BEST =
      Comparator.comparingDouble(Candidate::score)
          .reversed()
          .thenComparingInt(Candidate::occurrence)
          .thenComparingInt(each -> each.role().use().from());

  private final Bead bead;
  private final ChineseText text;
  private final Memo<TermEntry, FoldedRenderings> renderings;
  private final Map<String, List<Role>> roles = new LinkedHashMap<>();
  private final List<Occurrence> occurrences;

  RenderingAssignment(
      Bead bead,
      ChineseText text,
      Collection<TermUse> uses,
      Memo<TermEntry, FoldedRenderings> renderings) {
    this.bead = bead;
    this.text = text;
    this.renderings = renderings;
    for (TermUse use : uses) {
      for (TermEntry entry : use.entries()) {
        FoldedRenderings folded = renderings.of(entry);
        for (String each : folded.accepted()) {
          add(each, new Role(use, entry, Optional.empty()));
        }
        for (Wrong each : folded.forbidden()) {
          add(each.rendering(), new Role(use, entry, Optional.of(each.why())));
        }
      }
    }
    occurrences = Occurrences.of(text.folded(), roles.keySet());
  }

  /** The terms of which some rendering, right or wrong, stands in the Chinese. */
  Set<TermUse> known() {
    Set<TermUse> known = new LinkedHashSet<>();
    for (Occurrence occurrence : occurrences) {
      roles(occurrence).forEach(role -> known.add(role.use()));
    }
    return known;
  }

  /** The forbidden renderings, in the order of the Chinese. */
  List<Rendered> forbidden() {
    if (occurrences.stream().noneMatch(this::mayBeForbidden)) {
      return List.of();
    }
    return new ArrayList<>(assign().values());
  }

  private void add(String rendering, Role role) {
    roles.computeIfAbsent(rendering, any -> new ArrayList<>()).add(role);
  }

  private boolean mayBeForbidden(Occurrence occurrence) {
    return roles(occurrence).stream().anyMatch(role -> role.forbidden().isPresent());
  }

  private List<Role> roles(Occurrence occurrence) {
    return roles.getOrDefault(occurrence.rendering(), List.of());
  }

  /** The best pairs first, each occurrence once, each term once and then for what repeats it. */
  private Map<Integer, Rendered> assign() {
    WordLinks links = new WordLinks(bead.words());
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < occurrences.size(); i++) {
      for (Role role : roles(occurrences.get(i))) {
        if (role.forbidden().isPresent() || !runsIntoForbidden(i, role.entry(), occurrences)) {
          candidate(i, occurrences.get(i), role, links).ifPresent(candidates::add);
        }
      }
    }
    candidates.sort(BEST);
    Set<Integer> taken = new HashSet<>();
    Map<TermUse, Span> served = new HashMap<>();
    Map<Integer, Rendered> found = new TreeMap<>();
    for (Candidate each : candidates) {
      Span units = occurrences.get(each.occurrence()).units();
      TermUse use = each.role().use();
      if (!taken.contains(each.occurrence()) && !served.containsKey(use)) {
        served.put(use, units);
        taken.add(each.occurrence());
        report(each, occurrences, found);
      }
    }
    for (Candidate each : candidates) {
      Span units = occurrences.get(each.occurrence()).units();
      TermUse use = each.role().use();
      Span first = served.getOrDefault(use, units);
      // What goes on where the first rendering ends is one with it: 年化營收|運行率.
      boolean touches = units.start() == first.end() || units.end() == first.start();
      boolean repeats =
          each.role().forbidden().isPresent()
              && text.folded()
                  .startsWith(occurrences.get(each.occurrence()).rendering(), first.start());
      if (!taken.contains(each.occurrence())
          && !units.overlaps(first)
          && (touches || repeats || linked(units, use, links) > 0)) {
        taken.add(each.occurrence());
        report(each, occurrences, found);
      }
    }
    return found;
  }

  /** Whether an accepted rendering is the beginning of a longer one that is not: AI代理|商. */
  private boolean runsIntoForbidden(int index, TermEntry entry, List<Occurrence> occurrences) {
    Span units = occurrences.get(index).units();
    for (int i = index + 1; i < occurrences.size(); i++) {
      Occurrence next = occurrences.get(i);
      if (!next.units().overlaps(units)) {
        return false;
      }
      if (renderings.of(entry).forbids(next.rendering())) {
        return true;
      }
    }
    return false;
  }

  private void report(
      Candidate candidate, List<Occurrence> occurrences, Map<Integer, Rendered> found) {
    Role role = candidate.role();
    Span units = occurrences.get(candidate.occurrence()).units();
    role.forbidden()
        .ifPresent(
            why ->
                found.put(
                    candidate.occurrence(),
                    new Rendered(role.use(), role.entry(), why, text.place(units))));
  }

  /** Nothing for a forbidden rendering that is a part of another word, or another word's. */
  private Optional<Candidate> candidate(
      int index, Occurrence occurrence, Role role, WordLinks links) {
    TermUse use = role.use();
    Span units = occurrence.units();
    double inside = linked(units, use, links);
    double outside =
        text.words(units).map(words -> links.outOf(words, use.from(), use.to())).orElse(0.0);
    if (role.forbidden().isPresent() && (text.cutsAWord(units) || inside == 0 && outside > 0)) {
      return Optional.empty();
    }
    double score = inside + closeness(units, use) + (role.forbidden().isEmpty() ? ACCEPTED : 0);
    return Optional.of(new Candidate(index, role, score));
  }

  private double linked(Span units, TermUse use, WordLinks links) {
    return text.words(units).map(words -> links.into(words, use.from(), use.to())).orElse(0.0);
  }

  /** From 0 to a half, by where the two stand in their sides. */
  private double closeness(Span units, TermUse use) {
    double target = (double) units.start() / text.folded().length();
    double source = (double) use.from() / bead.words().source().size();
    return 0.5 - Math.abs(target - source) / 2;
  }
}
