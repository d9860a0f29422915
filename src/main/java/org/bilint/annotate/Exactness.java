package org.bilint.annotate;

import java.util.Locale;

/** How a stated number relates to the true one. */
public enum Exactness {
  EXACT,
  /** about, approximately, 約, 左右. */
  ABOUT,
  /** nearly, almost, 近, 將近: just below. */
  NEARLY,
  /** more than, over, 超過, 逾, 多, 餘. */
  OVER,
  /** at least, 至少, 以上, 起. */
  AT_LEAST,
  /** less than, under, below, 不到, 低於. */
  UNDER,
  /** at most, up to, 至多, 高達, 以內. */
  AT_MOST,
  /** Only the order of magnitude is told: tens of millions, 數千萬, several. */
  VAGUE;

  /** The word for it in {@code bilint parse}: {@code at-least}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the true number lies above the stated one. */
  public boolean opensUp() {
    return this == OVER || this == AT_LEAST;
  }

  /** Whether the true number lies below the stated one. */
  public boolean opensDown() {
    return this == UNDER || this == AT_MOST || this == NEARLY;
  }
}
