package org.bilint.polarity;

/** What kind of wording negates, as far as languages treat it in ways of its own. */
enum Shape {
  /** not, never; 不, 沒. */
  BARE,
  /** no, none, nothing. */
  DETERMINER,
  /** neither, nor: one of several. */
  NEITHER,
  /** 不是, 並非. */
  COPULA,
  /** 沒有. */
  HAVING,
  /** 不會, 不能. */
  MODAL,
  /** 未, 無法: a style that translators fall into. */
  WRITTEN,
  /** 也不, 都沒有: one of several, or of all. */
  ALSO,
  /** 不太, 難以. */
  FAINT,
  /** 無需, 不必. */
  NEEDLESS,
  /** 毫無, 絕不. */
  UTTER,
  /** 不再. */
  ENDED,
  /** 不知道, 不同意: what someone does not do. */
  KNOWING,
  /** less, prevent: a word whose negation the other language often does without. */
  LOOSE,
  /** 才, 最早: says by itself what "not until" says. */
  LATER,
  OTHER
}
