package org.bilint.align.words;

import java.util.ArrayList;
import java.util.List;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;

/**
 * Links the words of a document's beads. First every bead is added, then the document is learned
 * from, then the links are drawn, in the order of the beads.
 */
public final class WordAligner {

  /**
   * Couples of words that are learned from together; keeps memory bounded however long the
   * document. A call has a quarter of it.
   */
  private static final long CHUNK = 2_000_000;

  private final Vocabulary vocabulary;
  private final GlossCache glosses;
  private final WordReader reader;
  private final List<BeadWords> beads = new ArrayList<>();

  public WordAligner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    glosses = new GlossCache(vocabulary);
    reader = new WordReader(vocabulary, glosses);
  }

  /**
   * Which of these sentences hold renderings of each other's words. Cheap: no word is linked.
   *
   * @param source the words of each sentence
   */
  public SentenceMatches matches(List<List<Word>> source, List<Sentence> target) {
    return new SentenceMatches(vocabulary, glosses, source, target);
  }

  /**
   * @param claims what mentions and names have been found to stand for each other
   */
  public void add(
      List<Sentence> sourceSentences,
      List<Annotated> source,
      List<Sentence> targetSentences,
      List<Claim> claims) {
    beads.add(reader.read(sourceSentences, source, targetSentences, claims));
  }

  /** One alignment for each bead that was added. */
  public List<WordAlignment> align() {
    List<WordAlignment> alignments = new ArrayList<>();
    for (int from = 0; from < beads.size(); ) {
      int to = from;
      for (long size = 0; to < beads.size() && size < CHUNK; to++) {
        size += Associations.size(beads.get(to));
      }
      align(beads.subList(from, to), alignments);
      from = to;
    }
    return alignments;
  }

  private void align(List<BeadWords> chunk, List<WordAlignment> alignments) {
    Associations associations = Associations.learn(chunk);
    for (int i = 0; i < chunk.size(); i++) {
      BeadWords bead = chunk.get(i);
      List<WordLink> links = new Linking(bead, associations, i).links();
      List<WordLink> others = new LightLinking(vocabulary, bead, links).links();
      alignments.add(new WordAlignment(bead.source(), bead.target(), links, others));
    }
  }
}
