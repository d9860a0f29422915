package org.bilint.annotate.english;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Currencies before and after numbers, from {@code rules/quantities/en-currencies.tsv}. */
final class Currencies {

  private record Form(Unit unit, BigDecimal factor) {}

  private static final Map<String, Form> SIGNS = new HashMap<>();
  private static final Map<String, Form> CODES = new HashMap<>();
  private static final Map<String, Form> TIGHT = new HashMap<>();
  private static final Phrases<Form> WORDS = new Phrases<>();
  private static final Map<String, List<UnitMatch.Other>> COINS = new HashMap<>();
  private static final BigDecimal MANY = BigDecimal.valueOf(100);

  static {
    for (FormTable.Line line : FormTable.load("en-currencies.tsv", 4)) {
      Form form = new Form(Units.get(line.key(0)), new BigDecimal(line.key(2)));
      for (String written : line.forms()) {
        switch (line.key(1)) {
          case "sign" -> SIGNS.put(written, form);
          case "both" -> CODES.put(written, form);
          case "tight" -> TIGHT.put(written, form);
          case "word" -> WORDS.add(written, form);
          case "coin" ->
              COINS
                  .computeIfAbsent(written, any -> new ArrayList<>())
                  .add(new UnitMatch.Other(form.unit, form.factor));
          default -> throw line.row().fault("no style " + line.key(1));
        }
      }
    }
  }

  private Currencies() {}

  /** A currency written before its number: "$", "US$", "RMB", "EUR". */
  static @Nullable UnitMatch before(Tokens tokens, int i) {
    String one = normal(tokens, i);
    String two = one + normal(tokens, i + 1);
    boolean country =
        tokens.is(i + 1, "$") && tokens.isAny(i, "us", "hk", "nt") && tokens.hasCapital(i);
    if (tokens.glued(i + 1) || country) {
      Form form = SIGNS.get(two);
      if (form != null) {
        return match(form, i + 2);
      }
    }
    Form form = SIGNS.containsKey(one) ? SIGNS.get(one) : CODES.get(one);
    if (form == null) {
      return null;
    }
    boolean rupees = one.equals("Rs") && tokens.is(i + 1, ".");
    return match(form, rupees ? i + 2 : i + 1);
  }

  private static String normal(Tokens tokens, int i) {
    return tokens.isWord(i) ? tokens.raw(i) : tokens.lower(i);
  }

  private static UnitMatch match(Form form, int end) {
    UnitMatch match = new UnitMatch(form.unit, form.factor, List.of(), end);
    // The sign ¥ stands for both.
    return form.unit.id().equals("JPY") ? match.or(Units.get("CNY"), form.factor) : match;
  }

  /** A currency written behind its number: "dollars", "Hong Kong dollars", "€", "USD". */
  static @Nullable UnitMatch after(Tokens tokens, Numeral number, boolean signBefore) {
    int at = tokens.skipJoiner(number.end());
    if (tokens.is(at, "won") && !number.scaled() && number.value().compareTo(MANY) < 0) {
      return null;
    }
    if (tokens.is(at, "canadian") && !signBefore) {
      return dollarsOf(tokens, at);
    }
    UnitMatch word = word(tokens, at);
    if (word != null) {
      return word;
    }
    String raw = normal(tokens, at);
    boolean runsOn = tokens.glued(at + 1) && (tokens.isNumber(at + 1) || tokens.isWord(at + 1));
    Form form = CODES.get(raw);
    if (form == null && !tokens.isWord(at) && !runsOn) {
      form = SIGNS.get(raw);
    }
    if (form == null && tokens.glued(at) && !runsOn) {
      form = TIGHT.get(raw);
    }
    boolean nextHasIt = !tokens.glued(at) && tokens.isNumber(at + 1) && !tokens.isWord(at);
    return form == null || nextHasIt ? null : match(form, at + 1);
  }

  private static @Nullable UnitMatch dollarsOf(Tokens tokens, int at) {
    return tokens.isAny(at + 1, "dollar", "dollars") ? word(tokens, at) : null;
  }

  /** What a coin may be worth, the likeliest first; empty for any other word. */
  static List<UnitMatch.Other> coin(String word) {
    return COINS.getOrDefault(word, List.of());
  }

  /** A currency in words that begins at token i. */
  static @Nullable UnitMatch word(Tokens tokens, int i) {
    Phrases.Hit<Form> hit = WORDS.at(tokens, i);
    if (hit == null) {
      return null;
    }
    return new UnitMatch(hit.value().unit, hit.value().factor, List.of(), hit.end());
  }
}
