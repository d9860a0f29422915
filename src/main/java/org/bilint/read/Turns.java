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
    boolean role = !draft.source().isEmpty() && speakers.isRole(draft.source().get(0));
    speaking =
        Optional.of(
            role && namedJustNow && speaking.isPresent() ? speaking.get() + ", " + name : name);
    add(draft);
    namedJustNow = true;
  }

  /** A run of as many paragraphs on both sides is cut where a paragraph names its speaker. */
  private void addSpeech(Draft draft) {
    namedJustNow = false;
    int start = 0;
    List<Line> source = draft.source();
    List<Line> target = draft.target();
    for (int i = 0; i < source.size(); i++) {
      Optional<String> label = labels.of(source.get(i));
      if (label.isEmpty()) {
        continue;
      }
      if (i > start && source.size() == target.size()) {
        add(Draft.speech(source.subList(start, i), target.subList(start, i)));
        start = i;
      }
      if (i == start) {
        speaking = label;
      }
    }
    boolean whole = start == 0;
    add(
        whole
            ? draft
            : Draft.speech(
                source.subList(start, source.size()), target.subList(start, target.size())));
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
