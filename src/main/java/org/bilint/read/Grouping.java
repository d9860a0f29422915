package org.bilint.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups the lines of a document into blocks: a run of source lines and the run of translations
 * after it, ended by every speaker line and, where the layout has them, by the marks between
 * blocks. A missing or doubled line therefore stays inside its own block or the next.
 */
final class Grouping {

  private final List<Line> lines;
  private final boolean[] targets;
  private final boolean[] begins;
  private final SpeakerLines speakers;
  private final List<Draft> drafts = new ArrayList<>();

  private Grouping(List<Line> lines, boolean[] targets, boolean[] begins, SpeakerLines speakers) {
    this.lines = lines;
    this.targets = targets;
    this.begins = begins;
    this.speakers = speakers;
  }

  /** The blocks in document order. */
  static List<Draft> group(List<Line> document, SpeakerLines speakers, ReadingOrder order) {
    int n = document.size();
    boolean forward = order.sourceFirst();
    // Chinese first is English first seen from the end: every step below need know one order only.
    List<Line> lines = forward ? document : Draft.reversed(document);
    boolean[] begins = new boolean[n];
    for (int i = 1; i < n; i++) {
      Line line = document.get(i);
      begins[forward ? i : n - i] =
          (order.marksBegin() && line.marked()) || (order.gapsDivide() && line.gap());
    }
    boolean[] targets = Sides.assign(lines, speakers, order.unmarkedIsTarget());
    Grouping grouping = new Grouping(lines, targets, begins, speakers);
    grouping.run();
    List<Draft> drafts = grouping.joinHalves();
    return forward ? drafts : Draft.reversed(drafts.stream().map(Draft::reversed).toList());
  }

  private void run() {
    int i = 0;
    while (i < lines.size()) {
      List<Line> source = new ArrayList<>();
      List<Line> target = new ArrayList<>();
      int from = i;
      while (i < lines.size() && !targets[i] && (i == from || !begins[i])) {
        source.add(lines.get(i++));
      }
      while (i < lines.size() && targets[i] && (i == from || !begins[i])) {
        target.add(lines.get(i++));
      }
      split(source, target);
    }
  }

  /** Some paragraphs of one side, after the speaker line that opens them, if one does. */
  private record Turn(List<Line> names, List<Line> texts) {}

  private static final Turn NOBODY = new Turn(List.of(), List.of());

  private void split(List<Line> source, List<Line> target) {
    if (isPairOfNames(source, target)) {
      drafts.add(Draft.speaker(source, target));
      return;
    }
    List<Turn> sources = turns(source, source.size() > target.size(), false);
    if (sources.size() == 1 && target.size() <= source.size()) {
      // Each paragraph has its translation; one that looks like a name is a heading's.
      addTexts(source, target);
      return;
    }
    List<Turn> targetTurns = turns(target, false, true);
    if (sources.size() != targetTurns.size()) {
      List<Turn> more = turns(source, true, false);
      sources = more.size() == targetTurns.size() ? more : sources;
    }
    boolean named = sources.size() > 1;
    if (named && targetTurns.size() == 1 && !target.isEmpty() && answersName(sources, target)) {
      targetTurns =
          List.of(NOBODY, new Turn(target.subList(0, 1), target.subList(1, target.size())));
    }
    if (named && targetTurns.size() == 1) {
      addUnansweredNames(sources, target);
    } else {
      addSideBySide(sources, targetTurns);
    }
  }

  private boolean isPairOfNames(List<Line> source, List<Line> target) {
    return source.size() == 1
        && target.size() == 1
        && !speakers.isSource(source.get(0))
        && speakers.areNames(source.get(0), target.get(0));
  }

  /**
   * Whether the run of source lines ends in a name, and the translations begin with a short line.
   */
  private boolean answersName(List<Turn> sources, List<Line> target) {
    return sources.size() == 2
        && sources.get(1).texts().isEmpty()
        && speakers.mayAnswer(target.get(0));
  }

  /**
   * The turns of one side; the first has no name and may be empty.
   *
   * @param eager whether any line that may be a name is one
   */
  private List<Turn> turns(List<Line> run, boolean eager, boolean isTarget) {
    List<Turn> turns = new ArrayList<>();
    List<Line> names = new ArrayList<>();
    List<Line> texts = new ArrayList<>();
    for (Line line : run) {
      boolean name =
          isTarget
              ? speakers.isTarget(line)
              : speakers.isSource(line) || (eager && speakers.isLoneName(line));
      boolean again = name && texts.isEmpty() && isAgain(names, line);
      if (name && !again) {
        turns.add(new Turn(names, texts));
        names = new ArrayList<>();
        texts = new ArrayList<>();
      }
      (name ? names : texts).add(line);
    }
    turns.add(new Turn(names, texts));
    return turns;
  }

  private static boolean isAgain(List<Line> names, Line line) {
    return !names.isEmpty() && names.get(names.size() - 1).key().equals(line.key());
  }

  /** Where the English has more turns, the first of them are a list of names, not translated. */
  private void addSideBySide(List<Turn> sources, List<Turn> targets) {
    int ahead = Math.max(0, sources.size() - targets.size());
    for (int i = 0; i < Math.max(sources.size(), targets.size()); i++) {
      Turn source = i < sources.size() ? sources.get(i) : NOBODY;
      Turn target = i >= ahead && i - ahead < targets.size() ? targets.get(i - ahead) : NOBODY;
      addNames(source.names(), target.names());
      addTexts(source.texts(), target.texts());
    }
  }

  /**
   * Names given once, in English: the translations go to the paragraphs that they are as many as.
   */
  private void addUnansweredNames(List<Turn> sources, List<Line> target) {
    int texts = sources.stream().mapToInt(turn -> turn.texts().size()).sum();
    int last = sources.size() - 1;
    while (last > 0 && sources.get(last).texts().isEmpty()) {
      last--;
    }
    int used = 0;
    for (int i = 0; i < sources.size(); i++) {
      Turn turn = sources.get(i);
      addNames(turn.names(), List.of());
      int until =
          texts == target.size() ? used + turn.texts().size() : i == last ? target.size() : used;
      addTexts(turn.texts(), target.subList(used, until));
      used = until;
    }
  }

  private void addNames(List<Line> source, List<Line> target) {
    boolean doubled = target.isEmpty() && source.size() > 1;
    if (doubled) {
      drafts.add(Draft.speaker(source.subList(0, 1), source.subList(1, source.size())));
    } else if (!source.isEmpty() || !target.isEmpty()) {
      drafts.add(Draft.speaker(source, target));
    }
  }

  private void addTexts(List<Line> source, List<Line> target) {
    if (!source.isEmpty() || !target.isEmpty()) {
      drafts.add(Draft.speech(source, target));
    }
  }

  /** A paragraph and its translation that a stray gap holds apart belong together. */
  private List<Draft> joinHalves() {
    List<Draft> joined = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Draft last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.kind() == draft.kind()
          && last.target().isEmpty()
          && draft.source().isEmpty()) {
        joined.set(joined.size() - 1, new Draft(draft.kind(), last.source(), draft.target()));
      } else {
        joined.add(draft);
      }
    }
    return joined;
  }
}
