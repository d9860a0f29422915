package org.bilint.rules;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.bilint.align.names.StrangerFinder;
import org.bilint.check.Check;
import org.bilint.check.RuleSet;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.Lexicons;
import org.bilint.lexicon.sound.NameBook;
import org.bilint.lexicon.sound.SoundMatcher;

/** The registry: every check that a rule's {@code check} may name. */
public final class Checks {

  private Checks() {}

  /** The checks by their names; a lexicon serves those that weigh words. */
  public static Map<String, Check.Factory> all(Lexicon lexicon) {
    NameBook names = NameBook.bundled();
    NameStandIns standIns = new NameStandIns(lexicon, names, SoundMatcher.bundled());
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
                Map.entry(
                    "name-added",
                    Check.Factory.plain(
                        () ->
                            new NameAddedCheck(
                                new StrangerFinder(names, SoundMatcher.bundled()),
                                new NameReasons(names)))),
                // One term, several renderings.
                Map.entry(
                    "inconsistency", Check.Factory.plain(() -> new InconsistencyCheck(lexicon))),
                Map.entry("merged-terms", Check.Factory.plain(MergedTermsCheck::new)))));
  }

  /** The rules in the jar. */
  public static RuleSet bundled() {
    return RuleSet.bundled(all(Lexicons.bundled()));
  }
}
