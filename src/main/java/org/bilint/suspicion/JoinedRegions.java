package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Word;
import org.bilint.text.DataTable;
import org.bilint.text.Place;
import org.bilint.text.Span;

/**
 * Two regions before a plural without the "and" between them: "North American International
 * segments".
 */
public final class JoinedRegions implements DoubtFinder {

  private static final String TABLE = "suspicion/slips.tsv";

  private static final class Bundled {
    static final Set<String> REGIONS = DataTable.words(TABLE, "region");
    static final Set<String> SECOND = DataTable.words(TABLE, "region-second");
    static final Set<String> PARTS = DataTable.words(TABLE, "region-parts");
    static final Set<String> COMPASS = DataTable.words(TABLE, "compass");
  }

  @Override
  public List<Doubt> find(SourceText text) {
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      List<Word> words = speech.words();
      for (int i = 0; i + 2 < words.size(); i++) {
        if (Bundled.PARTS.contains(words.get(i + 2).text())) {
          at(speech, words, i).ifPresent(doubts::add);
        }
      }
    }
    return doubts;
  }

  private static Optional<Doubt> at(Annotated speech, List<Word> words, int i) {
    Word first = words.get(i);
    Word second = words.get(i + 1);
    boolean joined =
        Bundled.REGIONS.contains(first.text())
            && Bundled.SECOND.contains(second.text())
            && !first.text().equals(second.text())
            && isBlank(speech, first, second)
            && isBlank(speech, second, words.get(i + 2));
    if (!joined) {
      return Optional.empty();
    }
    boolean compass =
        i > 0
            && Bundled.COMPASS.contains(words.get(i - 1).text())
            && isBlank(speech, words.get(i - 1), first);
    int start = (compass ? words.get(i - 1) : first).span().start();
    Span span = new Span(start, words.get(i + 2).span().end());
    String region = new Span(start, first.span().end()).of(speech.segment().text());
    return Optional.of(
        new Doubt(
            new Place(speech.segment(), span),
            region + " and " + second.text() + " " + words.get(i + 2).text(),
            "",
            false));
  }

  private static boolean isBlank(Annotated speech, Word word, Word next) {
    return SourceText.adjoin(speech, word, next)
        && speech.segment().text().charAt(word.span().end()) == ' ';
  }
}
