package org.bilint.lexicon.compile;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bilint.lexicon.Gloss;

/** Reads the table of ECDICT: a row for each word, its renderings in one field. */
final class EcdictReader {

  private static final int WORD = 0;
  private static final int TRANSLATION = 3;
  private static final int BNC = 8;
  private static final int FRQ = 9;
  private static final int EXCHANGE = 10;

  /** Past, participle, -ing, third person, plural, comparative, superlative. */
  private static final String INFLECTED = "pdi3srt";

  private static final String WEB = "[网络]";

  private final String origin;
  private final ChineseForm form;

  /** Makes a rendering Simplified and tells the names of China's own dictionaries. */
  interface ChineseForm {
    String simplified(String text);

    /** Whether a capitalised English word's rendering is one of a name. */
    boolean isName(String text);
  }

  EcdictReader(String origin, ChineseForm form) {
    this.origin = origin;
    this.form = form;
  }

  /**
   * @param entries receives an entry for each row that a text may be searched for
   * @param forms receives each inflected form that a row names, with the row's word
   */
  void read(Reader in, Consumer<Draft> entries, BiConsumer<String, String> forms)
      throws IOException {
    CsvReader rows = new CsvReader(origin, in, WORD, TRANSLATION, BNC, FRQ, EXCHANGE);
    Optional<List<String>> header = rows.next();
    if (header.isEmpty() || !header.get().get(WORD).equals("word")) {
      throw BadDictionary.at(origin, 1, 1, "the header of ECDICT has to begin with 'word'");
    }
    for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
      List<String> fields = row.get();
      if (fields.size() <= EXCHANGE) {
        throw BadDictionary.at(
            origin, rows.line(), 1, "this row has " + fields.size() + " fields of ECDICT's 13");
      }
      draft(fields, rows.line()).ifPresent(entries);
      forms(fields, forms);
    }
  }

  private Optional<Draft> draft(List<String> fields, int line) {
    String word = fields.get(WORD).strip();
    if (!EnglishKeys.isUsable(word)) {
      return Optional.empty();
    }
    int bnc = rank(fields.get(BNC), line);
    int frq = rank(fields.get(FRQ), line);
    int rank = bnc == 0 ? frq : frq == 0 ? bnc : Math.min(bnc, frq);
    String translation = fields.get(TRANSLATION);
    String lemma = lemma(word, fields.get(EXCHANGE), translation);
    List<Gloss> glosses = glosses(word, translation);
    return glosses.isEmpty() && lemma.isEmpty() && rank == 0
        ? Optional.empty()
        : Optional.of(new Draft(word, rank, lemma, glosses));
  }

  /** Of words in lower case only: a name's or an acronym's forms are guesses. */
  private static void forms(List<String> fields, BiConsumer<String, String> forms) {
    String word = fields.get(WORD).strip();
    String exchange = fields.get(EXCHANGE);
    if (exchange.isEmpty() || !EnglishKeys.isUsable(word) || !isSmall(word.charAt(0))) {
      return;
    }
    for (String form : exchange.split("/")) {
      if (form.length() > 2 && form.charAt(1) == ':' && INFLECTED.indexOf(form.charAt(0)) >= 0) {
        String inflected = form.substring(2).strip();
        if (EnglishKeys.isUsable(inflected) && !inflected.equals(word)) {
          forms.accept(inflected, word);
        }
      }
    }
  }

  private int rank(String field, int line) {
    try {
      return field.isEmpty() ? 0 : Math.max(0, Integer.parseInt(field));
    } catch (NumberFormatException e) {
      throw BadDictionary.at(origin, line, 1, "'" + field + "' is no rank");
    }
  }

  /** Acronyms have none, whatever the table says of AIDS and aid. */
  private static String lemma(String word, String exchange, String translation) {
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return "";
    }
    for (String form : exchange.split("/")) {
      if (form.startsWith("0:")) {
        String lemma = form.substring(2).strip();
        return lemma.equals(word) || !EnglishKeys.isUsable(lemma) ? "" : lemma;
      }
    }
    return InflectionNote.lemma(translation).filter(each -> !each.equals(word)).orElse("");
  }

  private List<Gloss> glosses(String word, String translation) {
    List<Gloss> found = new ArrayList<>();
    String[] lines = translation.replace("\\n", "\n").split("\n");
    for (String line : lines) {
      if (!line.contains(WEB)) {
        collect(word, line, found);
      }
    }
    for (String line : lines) {
      if (found.isEmpty() && line.contains(WEB)) {
        collect(word, line, found);
      }
    }
    return Draft.joined(found, List.of());
  }

  private void collect(String word, String written, List<Gloss> found) {
    String line = written.strip();
    boolean verb = line.startsWith("v.") || line.startsWith("vt.") || line.startsWith("vi.");
    String bare = Glosses.withoutParentheses(line);
    boolean name = NameWords.areIn(line) && !bare.contains(String.valueOf(Glosses.NAME_MARK));
    name |= line.startsWith("[人名]") || line.startsWith("[地名]") || line.contains(")人名");
    boolean capitalised = isCapitalised(word);
    for (String part : Glosses.split(withoutWordClass(bare))) {
      if (NameWords.areIn(part) || InflectionNote.isOne(part)) {
        continue;
      }
      boolean told = name || part.indexOf(Glosses.NAME_MARK) >= 0;
      Glosses.cleaned(part, verb)
          .map(form::simplified)
          .ifPresent(text -> found.add(new Gloss(text, told || capitalised && form.isName(text))));
    }
  }

  /** As a name is written: AIDS is none. */
  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase);
  }

  /** Without the "vt." that a line begins with. */
  private static String withoutWordClass(String line) {
    String text = line.strip();
    int at = 0;
    while (at < text.length() && at < 8 && isSmall(text.charAt(at))) {
      at++;
    }
    return at > 0 && at < text.length() && text.charAt(at) == '.' ? text.substring(at + 1) : text;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
