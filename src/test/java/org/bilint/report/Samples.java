package org.bilint.report;

import org.bilint.check.Category;
import org.bilint.check.CheckedDocument;
import org.bilint.check.Rule;
import org.bilint.check.Severity;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/** The documents that the tests of this package render. */
final class Samples {

  static final Rule NUMBER =
      SampleDocument.rule(
          "NUM001",
          "number-mismatch",
          Category.NUMBER,
          "億 is 10^8 and \"billion\" is 10^9; the slip is common and changes the facts.");
  static final Rule CURRENCY =
      SampleDocument.rule("UNIT002", "currency-mismatch", Category.UNIT, "元 alone is no dollar.");
  static final Rule OMISSION =
      SampleDocument.rule("OMIT001", "clause-omitted", Category.OMISSION, "");
  static final Rule ADDITION = SampleDocument.rule("ADD001", "text-added", Category.ADDITION, "");
  static final Rule TYPO =
      SampleDocument.rule(
          "TYP001", "slip", Category.TYPOGRAPHY, "A ``` fence, <script> & {braces}.");
  static final Rule STRUCTURE =
      SampleDocument.rule("STR001", "missing-translation", Category.STRUCTURE, "");

  private Samples() {}

  /** Everything that a format can stumble over. Findings stand in it out of order on purpose. */
  static CheckedDocument difficult() {
    return new SampleDocument("calls/<b>&\"q\".txt", LanguageTag.ZH_TW, "\r\n")
        .notice("機器翻譯,僅供參考")
        .speaker("Operator", "Operator")
        .pair(
            "Sales were $167.7 billion <script>alert('x')</script> & \"more\" ]]> **bold** | a_b_c.",
            "銷售額為1,677億元<script>alert('x')</script>&「更多」]]>。")
        .finding(CURRENCY, Severity.MAJOR, "$ against 元", "$167.7 billion", "億元<script>", "美元")
        .finding(
            NUMBER,
            Severity.CRITICAL,
            "$167.7 billion <i>against</i> 1,677億元",
            "$167.7 billion <script>",
            "1,677億元",
            "1,677億美元 & \"so\"")
        .finding(NUMBER, Severity.MINOR, "the same place twice", "", "1,677億元", "")
        .pair("We launched 🚀🚀 in 3 cities. It was late.", "我們在𠮷野等3個城市推出了🚀🚀服務。")
        .findingAt(ADDITION, Severity.MINOR, "*服務* is added", new Span(19, 21))
        .finding(OMISSION, Severity.MAJOR, "a clause is dropped", "It was late.", "", "")
        .finding(NUMBER, Severity.NEUTRAL, "a half of a pair", "🚀🚀", "🚀🚀", "")
        .findingAt(OMISSION, Severity.MINOR, "something is missing", new Span(11, 11))
        .pair("Nobody translated this.", "")
        .finding(STRUCTURE, Severity.MAJOR, "no translation", "Nobody translated this.", "", "")
        .pair("", "沒有人說過這句話。\u001B[31m\u202E")
        .finding(ADDITION, Severity.MAJOR, "1. no source", "", "這句話", "")
        .checked();
  }

  /** Texts, a message and a path that mean something to the formats that must only carry them. */
  static CheckedDocument hostile() {
    return new SampleDocument("./calls/100% 通話, a:b;\u0007.txt", LanguageTag.ZH_TW, "\n")
        .pair(
            "=SUM(A1:A9) is \"it\", <mrk> ]]> &amp; {0} [x](1).",
            "=1+1|＠壞\u0000\u001B[2J，\uD83D 和 🚀，「]]>」、_x0041_、::error::。")
        .finding(
            NUMBER,
            Severity.CRITICAL,
            "=cmd|' /C calc'!A0\n::error::{0} [x](1) ]]> 5%, \"q\" \u0007\uDC00<b>",
            "\"it\", <mrk>",
            "壞\u0000\u001B[2J",
            "+1, \"好\"\n🚀")
        .repair()
        .finding(TYPO, Severity.MINOR, "@crosses", "", "[2J，\uD83D", "-x")
        .finding(TYPO, Severity.NEUTRAL, "\tis inside", "", "J", "")
        .findingAt(OMISSION, Severity.MAJOR, "a gap", new Span(0, 0))
        .pair("All\u2028of this\u0085is odd.", "全部\u2028如此。")
        .finding(
            NUMBER, Severity.MAJOR, "the whole", "All\u2028of this\u0085is odd.", "全部\u2028", "")
        .diagnostic("NUM001 crashed at 1:1: <oops> & \u0000 ]]>")
        .checked();
  }

  static CheckedDocument clean() {
    return new SampleDocument("clean.txt", LanguageTag.ZH_CN, "\n")
        .pair("Good morning.", "早上好。")
        .checked();
  }
}
