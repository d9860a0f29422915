package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Name;
import org.bilint.lexicon.sound.KnownName;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.text.Place;
import org.bilint.text.Span;

/** A company's name with a comma inside: "Warner Bros., Discovery". */
public final class BrokenNames implements DoubtFinder {

  /** The longest word behind the comma. */
  private static final int LONGEST = 40;

  @Override
  public List<Doubt> find(SourceText text) {
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      for (Name name : speech.names()) {
        broken(speech, name).ifPresent(doubts::add);
      }
    }
    return doubts;
  }

  /** The name's own dot may stand between it and the comma. */
  private static Optional<Doubt> broken(Annotated speech, Name name) {
    String text = speech.segment().text();
    int comma = name.span().end();
    if (comma < text.length() && text.charAt(comma) == '.') {
      comma++;
    }
    int start = comma + 2;
    if (start >= text.length() || !text.startsWith(", ", comma)) {
      return Optional.empty();
    }
    int end = start;
    while (end < text.length()
        && end - start < LONGEST
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '&')) {
      end++;
    }
    String behind = text.substring(start, end);
    if (behind.isEmpty() || !Character.isUpperCase(behind.charAt(0)) || isOne(behind)) {
      return Optional.empty();
    }
    String whole = text.substring(name.span().start(), comma) + " " + behind;
    boolean known =
        NameBook.bundled().find(whole).stream()
            .anyMatch(each -> each.kind() == KnownName.Kind.ORGANIZATION);
    return known
        ? Optional.of(
            new Doubt(
                new Place(speech.segment(), new Span(name.span().start(), end)), whole, "", false))
        : Optional.empty();
  }

  /** What stands behind the comma has a name of its own: "Microsoft, Azure" are two things. */
  private static boolean isOne(String behind) {
    return NameBook.bundled().find(behind).stream().anyMatch(KnownName::isOneThing);
  }
}
