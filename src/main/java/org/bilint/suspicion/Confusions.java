package org.bilint.suspicion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Annotated;
import org.bilint.annotate.Sentence;
import org.bilint.annotate.Word;
import org.bilint.text.DataTable;

/** Phrases that recognisers are known to write for others: "gender of AI". */
public final class Confusions implements DoubtFinder {

  /** Read on first use, and only then. */
  private static final class Bundled {
    static final Map<String, List<Confusion>> BY_FIRST = load();

    private static Map<String, List<Confusion>> load() {
      Map<String, List<Confusion>> table = new HashMap<>();
      for (DataTable.Row row : DataTable.load("suspicion/confusions.tsv")) {
        Confusion confusion = Confusion.read(row);
        for (String key : confusion.keys()) {
          table.computeIfAbsent(key, any -> new ArrayList<>()).add(confusion);
        }
      }
      return table;
    }
  }

  @Override
  public List<Doubt> find(SourceText text) {
    Set<Topic> topics = text.topics();
    List<Doubt> doubts = new ArrayList<>();
    for (Annotated speech : text.speeches()) {
      for (Sentence sentence : speech.sentences()) {
        find(speech, speech.wordsIn(sentence.span()), topics, doubts);
      }
    }
    return doubts;
  }

  private static void find(
      Annotated speech, List<Word> words, Set<Topic> topics, List<Doubt> doubts) {
    Set<String> around = new HashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String key = words.get(at).lower();
      for (Confusion confusion : Bundled.BY_FIRST.getOrDefault(key, List.of())) {
        if (!stands(confusion, at, speech, words)) {
          continue;
        }
        if (around.isEmpty()) {
          words.forEach(word -> around.add(word.lower()));
          words.forEach(word -> around.add(word.lemma().toLowerCase(Locale.ROOT)));
        }
        if (confusion.fits(topics, around)) {
          int last = at + confusion.heard().size() - 1;
          doubts.add(
              new Doubt(
                  SourceText.place(speech, words.get(at), words.get(last)),
                  confusion.meant(),
                  confusion.because(),
                  false));
          at = last;
          break;
        }
      }
    }
  }

  private static boolean stands(Confusion confusion, int at, Annotated speech, List<Word> words) {
    int length = confusion.heard().size();
    if (at + length > words.size()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      boolean joined =
          i == 0 || SourceText.adjoin(speech, words.get(at + i - 1), words.get(at + i));
      if (!joined || !confusion.matches(i, words.get(at + i))) {
        return false;
      }
    }
    return true;
  }
}
