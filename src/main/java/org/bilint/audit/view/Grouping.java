package org.bilint.audit.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.audit.Counts;
import org.bilint.audit.stats.Bootstrap;
import org.bilint.audit.stats.Measured;
import org.bilint.audit.store.StoredDocument;

/** Gathers documents into groups by what they have in common. */
final class Grouping {

  static final Comparator<Group> WORST =
      Comparator.comparingDouble(Group::rate).reversed().thenComparing(Group::name);

  /** What is kept of the documents of one group: their numbers. */
  private static final class Members {
    private final List<Measured> measured = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private long words;

    void add(StoredDocument document) {
      measured.add(new Measured(document.counts().penalty(), document.words()));
      counts = counts.plus(document.counts());
      words += document.words();
    }

    Group group(String name) {
      return new Group(name, measured.size(), words, counts, Bootstrap.ofRate(measured));
    }
  }

  private final Map<String, Members> groups = new TreeMap<>();

  void add(String name, StoredDocument document) {
    groups.computeIfAbsent(name, any -> new Members()).add(document);
  }

  /** In the order of their names. */
  List<Group> groups() {
    List<Group> all = new ArrayList<>();
    groups.forEach((name, members) -> all.add(members.group(name)));
    return all;
  }

  /** The worst first. */
  List<Group> worst() {
    return groups().stream().sorted(WORST).toList();
  }
}
