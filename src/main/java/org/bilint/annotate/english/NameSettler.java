package org.bilint.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.annotate.Name.Certainty;
import org.bilint.annotate.Name.Kind;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;

/** Judges the names of a document anew by what it shows elsewhere. */
public final class NameSettler {

  private final NameEvidence evidence;

  private NameSettler(NameEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * The same segments in the same order, their names settled: a surname alone is the person of the
   * full name; a word that is a name in the middle of sentences is one at their start; a capital
   * that is rarer than the same word without is no sign. Linear in the document's length.
   */
  public static List<Annotated> settle(List<Annotated> document) {
    NameSettler settler = new NameSettler(NameEvidence.of(document));
    return document.stream().map(settler::settle).toList();
  }

  private Annotated settle(Annotated annotated) {
    if (annotated.words().isEmpty()) {
      return annotated;
    }
    List<Name> names = new ArrayList<>();
    annotated.names().forEach(name -> names.add(settle(name)));
    names.addAll(atStarts(annotated));
    return annotated.withNames(names);
  }

  private Name settle(Name name) {
    String text = name.text();
    if (text.indexOf(' ') >= 0) {
      return name;
    }
    boolean anyone = name.kind() == Kind.OTHER || name.kind() == Kind.PERSON;
    if (anyone && evidence.isPartOfPerson(text)) {
      return new Name(name.span(), text, Kind.PERSON, Certainty.SURE);
    }
    Kind known = evidence.kind(text);
    Kind kind = name.kind() == Kind.OTHER && known != null ? known : name.kind();
    return new Name(name.span(), text, kind, certainty(name));
  }

  private Certainty certainty(Name name) {
    int lower = evidence.inLowerCase(name.text());
    int capital = evidence.asName(name.text());
    return switch (name.certainty()) {
      case SURE -> Certainty.SURE;
      case LIKELY -> lower > capital ? Certainty.POSSIBLE : Certainty.LIKELY;
      case POSSIBLE -> capital > lower ? Certainty.LIKELY : Certainty.POSSIBLE;
    };
  }

  /** First words of sentences that are names elsewhere. */
  private List<Name> atStarts(Annotated annotated) {
    List<Name> found = new ArrayList<>();
    int word = 0;
    int name = 0;
    for (Sentence sentence : annotated.sentences()) {
      List<Word> words = annotated.words();
      while (word < words.size() && words.get(word).span().start() < sentence.span().start()) {
        word++;
      }
      if (word == words.size()) {
        break;
      }
      Word first = words.get(word);
      List<Name> names = annotated.names();
      while (name < names.size() && names.get(name).span().end() <= first.span().start()) {
        name++;
      }
      boolean named = name < names.size() && names.get(name).span().overlaps(first.span());
      if (!named && sentence.span().contains(first.span())) {
        atStart(first).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Name> atStart(Word word) {
    String text = word.text();
    int capital = evidence.asName(text);
    int lower = evidence.inLowerCase(text);
    if (capital <= lower || Piece.shapeOf(text) != Piece.Shape.CAPITAL) {
      return Optional.empty();
    }
    Kind known = evidence.kind(text);
    Kind kind = known == null ? Kind.OTHER : known;
    Certainty certainty = lower == 0 ? Certainty.LIKELY : Certainty.POSSIBLE;
    return Optional.of(new Name(word.span(), text, kind, certainty));
  }
}
