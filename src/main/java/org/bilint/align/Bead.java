package org.bilint.align;

import java.util.List;
import java.util.Optional;
import org.bilint.align.names.NameLink;
import org.bilint.align.words.WordAlignment;
import org.bilint.annotate.Sentence;
import org.bilint.text.LanguageTag;

/**
 * Sentences that translate each other: 1-1, 1-n, n-1, up to 2-2, 1-0, 0-1.
 *
 * @param speaker who says it, where the document tells
 * @param links the mentions of these sentences; a mention that found its equal in another bead of
 *     the paragraph stands in the bead of its source
 * @param names what stands for each name of the source
 * @param words the words of these sentences and their links
 */
public record Bead(
    LanguageTag targetLanguage,
    Optional<String> speaker,
    List<Sentence> source,
    List<Sentence> target,
    List<Link> links,
    List<NameLink> names,
    WordAlignment words) {

  public Bead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    links = List.copyOf(links);
    names = List.copyOf(names);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("an empty bead");
    }
  }

  Bead withLinks(List<Link> others) {
    return new Bead(targetLanguage, speaker, source, target, others, names, words);
  }

  Bead outlined() {
    return new Bead(
        targetLanguage, speaker, source, target, List.of(), List.of(), WordAlignment.NONE);
  }
}
