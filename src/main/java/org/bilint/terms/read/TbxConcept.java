package org.bilint.terms.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.terms.Forbidden;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.TermEntry;
import org.bilint.terms.TermFault;
import org.bilint.text.LanguageTag;

/** An entry of a TBX file while it is read: what a concept is called in each language. */
final class TbxConcept {

  private final String origin;
  private final List<TbxTerm> english = new ArrayList<>();
  private final Map<LanguageTag, List<TbxTerm>> chinese = new LinkedHashMap<>();
  String domain = "";
  String note = "";

  TbxConcept(String origin) {
    this.origin = origin;
  }

  /** Terms of other languages are passed over. */
  void add(String language, TbxTerm term) {
    if (Locales.isEnglish(language)) {
      english.add(term);
    }
    for (LanguageTag locale : Locales.of(language)) {
      chinese.computeIfAbsent(locale, any -> new ArrayList<>()).add(term);
    }
  }

  /** An entry for each English term and locale; none where one of the languages is missing. */
  void terms(List<LocalTerm> terms) {
    Set<String> done = new LinkedHashSet<>();
    for (TbxTerm term : english) {
      if (done.add(term.text)) {
        chinese.forEach(
            (locale, renderings) ->
                terms.add(new LocalTerm(locale, entry(term, renderings), origin)));
      }
    }
  }

  private TermEntry entry(TbxTerm term, List<TbxTerm> renderings) {
    Set<String> accepted = new LinkedHashSet<>();
    for (TbxTerm.Status status : List.of(TbxTerm.Status.PREFERRED, TbxTerm.Status.ADMITTED)) {
      renderings.stream()
          .filter(each -> each.status == status)
          .forEach(each -> accepted.add(each.text));
    }
    Map<String, Forbidden> forbidden = new LinkedHashMap<>();
    for (TbxTerm each : renderings) {
      if (each.status == TbxTerm.Status.FORBIDDEN) {
        String reason = each.note.isEmpty() ? TableTerms.NO_REASON : each.note;
        forbidden.put(each.text, new Forbidden(reason, Forbidden.Weight.MAJOR));
      }
    }
    if (accepted.isEmpty()) {
      throw new TermFault(origin, "`" + term.text + "` has forbidden renderings and no other");
    }
    String preferred = accepted.iterator().next();
    accepted.remove(preferred);
    try {
      return new TermEntry(
          term.text, term.partOfSpeech, preferred, accepted, forbidden, domain, "", note);
    } catch (IllegalArgumentException e) {
      throw new TermFault(origin, String.valueOf(e.getMessage()));
    }
  }
}
