package org.bilint.audit;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.Linter;
import org.bilint.check.Profile;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleSet;
import org.bilint.check.Severity;
import org.bilint.lexicon.Lexicon;
import org.bilint.read.InputFormat;
import org.bilint.rules.Checks;
import org.bilint.terms.LocalTerm;
import org.bilint.terms.Termbases;
import org.bilint.terms.read.TermbaseReader;
import org.bilint.text.LanguageTag;

/**
 * All that says how documents are checked, as text, so that it can be sent to another machine and
 * compared with that of an earlier run.
 *
 * @param rules files of rules beside bilint's own
 * @param termbases beside bilint's own
 * @param select ids, names or categories; all rules when empty
 * @param besides ids or names of rules that run in any case
 * @param ignore ids, names or categories
 * @param severities of findings, where they are not those of their rules
 * @param source the BCP 47 tag of the language translated from; empty to guess
 * @param target likewise of the language translated into
 */
public record Recipe(
    List<File> rules,
    List<File> termbases,
    List<String> select,
    List<String> besides,
    List<String> ignore,
    List<Weight> severities,
    Profile profile,
    InputFormat format,
    String source,
    String target)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A file that a user gave.
   *
   * @param name for messages
   * @param text of rules the text; of a termbase, which may name its own encoding, the bytes as
   *     ISO-8859-1 reads them
   */
  public record File(String name, String text) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The severity of the findings of some rules.
   *
   * @param rules an id, a name or a category
   */
  public record Weight(String rules, Severity severity) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Bilint's own rules in the default profile. */
  public static final Recipe DEFAULT =
      new Recipe(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Profile.DEFAULT,
          InputFormat.AUTO,
          "",
          "");

  public Recipe {
    rules = List.copyOf(rules);
    termbases = List.copyOf(termbases);
    select = List.copyOf(select);
    besides = List.copyOf(besides);
    ignore = List.copyOf(ignore);
    severities = List.copyOf(severities);
  }

  /**
   * Reads the files and makes what checks documents by them, which takes a second or two.
   *
   * @throws org.bilint.check.RuleException if a rule file has a fault
   * @throws org.bilint.terms.TermFault if a termbase has one
   * @throws IllegalArgumentException if a word names no rule or language
   */
  public DocumentAuditor auditor(Lexicon lexicon) {
    List<LocalTerm> terms = new ArrayList<>();
    for (File file : termbases) {
      terms.addAll(TermbaseReader.read(file.name, file.text.getBytes(StandardCharsets.ISO_8859_1)));
    }
    Termbases all = Termbases.bundled().below(terms);
    Linter linter = new Linter(ruleSet(all), Linter.aligner(lexicon, all));
    return new DocumentAuditor(linter, new Reading(format, language(source), language(target)));
  }

  private RuleSet ruleSet(Termbases all) {
    RuleSet known =
        Checks.bundled(
            all, rules.stream().map(file -> new RuleFile(file.name, file.text)).toList());
    List<String> leftOut = new ArrayList<>(ignore);
    leftOut.addAll(known.beyond(profile, select));
    return known
        .select(select, besides, leftOut)
        .weighing(severities.stream().map(each -> Map.entry(each.rules, each.severity)).toList());
  }

  private static Optional<LanguageTag> language(String tag) {
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    Optional<LanguageTag> known = LanguageTag.of(tag);
    if (known.isEmpty()) {
      throw new IllegalArgumentException("no language `" + tag + "`");
    }
    return known;
  }
}
