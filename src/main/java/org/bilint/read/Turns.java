package org.bilint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.text.Block;

/** Tells of every block who speaks, and makes the final blocks. */
final class Turns {

  private final SpeakerLines speakers;
  private final InlineLabels labels;
  private final List<Block> blocks = new ArrayList<>();
  private Optional<String> speaking = Optional.empty();
  private boolean namedJustNow;

  private Turns(SpeakerLines speakers, InlineLabels labels) {
    this.speakers = speakers;
    this.labels = labels;
  }

  static List<Block> tell(List<Draft> drafts, SpeakerLines speakers, InlineLabels labels) {
    Turns turns = new Turns(speakers, labels);
    for (Draft draft : drafts) {
      if (draft.source().size() == 1 && draft.target().size() == 1) {
        labels.learn(draft.source().get(0), draft.target().get(0));
      }
    }
    for (Draft draft : drafts) {
      if (draft.isSpeaker()) {
        turns.addName(draft);
      } else {
        turns.addSpeech(draft);
      }
    }
    return turns.blocks;
  }

  private void addName(Draft draft) {
    String name =
        draft.source().isEmpty()
            ? speakers.named(draft.target().get(0))
            : SpeakerShape.bare(draft.source().get(0).text());
    boolean role =
        namedJustNow
            && !draft.source().isEmpty()
            && speakers.isRoleOf(draft.source().get(0), speaking.orElse(""));
    speaking = Optional.of(role ? speaking.orElse("") + ", " + name : name);
    add(draft);
    namedJustNow = true;
  }

  /** A run of as many paragraphs on both sides is cut where a paragraph names its speaker. */
  private void addSpeech(Draft draft) {
    namedJustNow = false;
    List<Line> source = draft.source();
    List<Line> target = draft.target();
    boolean even = source.size() == target.size();
    Optional<String> lastNamed = Optional.empty();
    int start = 0;
    for (int i = 0; i < source.size(); i++) {
      Optional<String> label = labels.of(source.get(i));
      if (label.isPresent() && i > start && even) {
        add(Draft.speech(source.subList(start, i), target.subList(start, i)));
        start = i;
      }
      if (label.isPresent() && i == start) {
        speaking = label;
      }
      lastNamed = label.isPresent() ? label : lastNamed;
    }
    add(start == 0 ? draft : Draft.speech(rest(source, start), rest(target, start)));
    if (source.size() < target.size()) {
      // The paragraph that named the next speaker is missing, not so its translation.
      Optional<String> rendered = labels.ofTarget(target.get(target.size() - 1));
      lastNamed = rendered.isPresent() ? rendered : lastNamed;
    }
    speaking = lastNamed.isPresent() ? lastNamed : speaking;
  }

  private static List<Line> rest(List<Line> lines, int start) {
    return lines.subList(start, lines.size());
  }

  private void add(Draft draft) {
    blocks.add(
        new Block(
            draft.kind(),
            speaking,
            Draft.segments(draft.source()),
            Draft.segments(draft.target())));
  }
}
