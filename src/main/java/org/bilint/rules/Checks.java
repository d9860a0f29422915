package org.bilint.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bilint.align.names.StrangerFinder;
import org.bilint.bitext.BitextFile;
import org.bilint.check.Check;
import org.bilint.check.RuleFile;
import org.bilint.check.RuleLoader;
import org.bilint.check.RuleSet;
import org.bilint.grammar.GrammarCheck;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;
import org.bilint.polarity.Markers;
import org.bilint.polarity.Negations;
import org.bilint.polarity.Opposites;
import org.bilint.suspicion.BrokenNames;
import org.bilint.suspicion.Confusions;
import org.bilint.suspicion.Contradictions;
import org.bilint.suspicion.DoubledWords;
import org.bilint.suspicion.DoubtFinder;
import org.bilint.suspicion.JoinedRegions;
import org.bilint.suspicion.LowercaseNames;
import org.bilint.suspicion.MisheardNames;
import org.bilint.suspicion.PeopleAsMoney;
import org.bilint.suspicion.SpellingVariants;
import org.bilint.suspicion.SplitNames;
import org.bilint.terms.Termbases;
import org.bilint.typography.ClashingMarks;
import org.bilint.typography.ForeignQuotes;
import org.bilint.typography.FullWidthLetters;
import org.bilint.typography.HalfWidthBrackets;
import org.bilint.typography.HalfWidthMarks;
import org.bilint.typography.NameDots;
import org.bilint.typography.Questions;
import org.bilint.typography.SlipFinder;
import org.bilint.typography.StrayBlanks;
import org.bilint.typography.TypewriterMarks;
import org.bilint.typography.UnevenSpacing;
import org.bilint.typography.UnevenThousands;

/** The registry: every check that a rule's {@code check} may name. */
public final class Checks {

  private Checks() {}

  /** The checks by their names; a lexicon serves those that weigh words. */
  public static Map<String, Check.Factory> all(Lexicon lexicon) {
    return all(lexicon, Termbases.bundled());
  }

  /** The same with termbases of the user's. */
  public static Map<String, Check.Factory> all(Lexicon lexicon, Termbases termbases) {
    NameBook names = NameBook.bundled();
    NameStandIns standIns = new NameStandIns(lexicon, names, SoundMatcher.bundled());
    Omissions omissions = new Omissions(lexicon);
    Negations negations = new Negations(lexicon);
    Markers markers = new Markers();
    Opposites opposites = new Opposites(lexicon);
    return Collections.unmodifiableMap(
        new TreeMap<>(
            Map.ofEntries(
                // Generic checks, whose logic stands in the parameters of their rules.
                Map.entry("forbid", Forbid::of),
                Map.entry("require", Require::of),
                // What the aligner's links and pairs show.
                Map.entry("difference", DifferenceCheck::of),
                Map.entry("lone-mention", LoneMentionCheck::of),
                Map.entry("pairing", PairingCheck::of),
                // What was found and is to be hidden.
                Map.entry("suppression", SuppressionCheck::of),
                // English left over.
                Map.entry(
                    "untranslated-word",
                    Check.Factory.plain(() -> new UntranslatedWordCheck(lexicon))),
                Map.entry(
                    "untranslated-passage", Check.Factory.plain(UntranslatedPassageCheck::new)),
                Map.entry(
                    "untranslated-abbreviation",
                    Check.Factory.plain(() -> new UntranslatedAbbreviationCheck(names))),
                Map.entry("untranslated-role", Check.Factory.plain(UntranslatedRoleCheck::create)),
                // Another tool's opinion.
                Map.entry("languagetool", GrammarCheck::of),
                // Names.
                Map.entry("name-lost", with -> new NameLostCheck(with, standIns)),
                Map.entry(
                    "name-translated",
                    Check.Factory.plain(
                        () -> new NameTranslatedCheck(lexicon, names, NameContexts.load()))),
                Map.entry(
                    "name-inconsistency",
                    Check.Factory.plain(() -> new NameInconsistencyCheck(names))),
                Map.entry("name-without-latin", Check.Factory.plain(NameWithoutLatinCheck::new)),
                Map.entry("name-order", Check.Factory.plain(NameOrderCheck::new)),
                Map.entry("name-misspelt", Check.Factory.plain(NameMisspeltCheck::new)),
                Map.entry(
                    "name-added",
                    Check.Factory.plain(
                        () ->
                            new NameAddedCheck(
                                new StrangerFinder(names, SoundMatcher.bundled()),
                                new NameReasons(names)))),
                // Terms.
                Map.entry(
                    "forbidden-rendering",
                    Check.Factory.plain(() -> new TermForbiddenCheck(termbases))),
                Map.entry(
                    "unapproved-rendering",
                    Check.Factory.plain(() -> new TermUnapprovedCheck(termbases))),
                // Doubts about the English.
                Map.entry("misheard-name", doubts(MisheardNames::new)),
                Map.entry("split-name", doubts(SplitNames::new)),
                Map.entry("misheard-phrase", doubts(Confusions::new)),
                Map.entry("people-as-money", doubts(PeopleAsMoney::new)),
                Map.entry("doubled-word", doubts(DoubledWords::new)),
                Map.entry("joined-regions", doubts(JoinedRegions::new)),
                Map.entry("broken-name", doubts(BrokenNames::new)),
                Map.entry("lowercase-name", doubts(LowercaseNames::new)),
                Map.entry("spelling-variant", doubts(SpellingVariants::new)),
                Map.entry("contradicting-figure", doubts(Contradictions::new)),
                // What was left out and what came in.
                Map.entry("omission", with -> new OmissionCheck(with, omissions)),
                Map.entry(
                    "omitted-qualifier",
                    Check.Factory.plain(() -> new OmittedQualifierCheck(lexicon, omissions))),
                Map.entry("addition", Check.Factory.plain(() -> new AdditionCheck(lexicon))),
                Map.entry("repeated-text", Check.Factory.plain(RepeatedTextCheck::new)),
                // Polarity.
                Map.entry("direction", Check.Factory.plain(DirectionCheck::new)),
                Map.entry("negation", with -> new NegationCheck(with, negations)),
                Map.entry("scope", Check.Factory.plain(ScopeCheck::new)),
                Map.entry("marker-lost", with -> new MarkerCheck(with, markers)),
                Map.entry("opposite", with -> new OppositeCheck(with, opposites)),
                // One term, several renderings.
                Map.entry(
                    "inconsistency", Check.Factory.plain(() -> new InconsistencyCheck(lexicon))),
                Map.entry("merged-terms", Check.Factory.plain(MergedTermsCheck::new)),
                // What is said or written elsewhere.
                Map.entry("foreign-wording", Check.Factory.plain(ForeignWordingCheck::new)),
                Map.entry("wrong-character", Check.Factory.plain(WrongCharacterCheck::new)),
                Map.entry("mixed-script", Check.Factory.plain(MixedScriptCheck::new)),
                // How the Chinese is set.
                slips("half-width-marks", HalfWidthMarks::new),
                slips("half-width-brackets", HalfWidthBrackets::new),
                slips("full-width-letters", FullWidthLetters::new),
                slips("foreign-quotes", ForeignQuotes::new),
                slips("uneven-spacing", UnevenSpacing::new),
                slips("stray-blanks", StrayBlanks::new),
                slips("uneven-thousands", UnevenThousands::new),
                slips("name-dots", NameDots::new),
                slips("typewriter-marks", TypewriterMarks::new),
                slips("clashing-marks", ClashingMarks::new),
                Map.entry("unpaired-mark", Check.Factory.plain(UnpairedMarkCheck::new)),
                Map.entry("glued-name", Check.Factory.plain(GluedNameCheck::create)),
                Map.entry("final-mark", Check.Factory.plain(FinalMarkCheck::new)),
                Map.entry(
                    "question-mark",
                    Check.Factory.plain(() -> new QuestionMarkCheck(Questions.load()))))));
  }

  private static Map.Entry<String, Check.Factory> slips(String name, Supplier<SlipFinder> finder) {
    return Map.entry(name, Check.Factory.plain(() -> new SlipsCheck(finder.get())));
  }

  private static Check.Factory doubts(Supplier<DoubtFinder> finder) {
    return Check.Factory.plain(() -> new SourceDoubtCheck(finder.get()));
  }

  /** The rules in the jar. */
  public static RuleSet bundled() {
    return bundled(Termbases.bundled(), List.of());
  }

  /**
   * The rules in the jar with termbases of the user's, and those of a user's files: YAML as in the
   * jar, or bitext rules.
   *
   * @throws org.bilint.check.RuleException if a file has a fault
   */
  public static RuleSet bundled(Termbases termbases, List<RuleFile> more) {
    List<RuleFile> yaml = new ArrayList<>(RuleFile.bundled());
    List<RuleSet.Loaded> bitext = new ArrayList<>();
    for (RuleFile file : more) {
      if (BitextFile.isOne(file)) {
        bitext.addAll(BitextFile.read(file));
      } else {
        yaml.add(file);
      }
    }
    return RuleLoader.load(yaml, all(Lexicons.bundled(), termbases)).and(bitext);
  }
}
