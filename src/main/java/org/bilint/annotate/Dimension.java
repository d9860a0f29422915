package org.bilint.annotate;

/** What a unit measures. Quantities of two dimensions are never equal. */
public enum Dimension {
  /** A bare number, or a count of things. */
  COUNT,
  /** Percent, per mille, a fraction, 成, 折: parts of a whole. */
  RATIO,
  /** Percentage points and basis points: a difference of two ratios. */
  POINTS,
  /** 80 times, twofold, 倍. */
  MULTIPLE,
  /** The 21st, 第二十一. */
  ORDINAL,
  CURRENCY,
  LENGTH,
  AREA,
  VOLUME,
  MASS,
  TEMPERATURE,
  SPEED,
  /** Seconds to weeks, whose lengths are fixed. */
  DURATION,
  /** Months to centuries, whose lengths in days are not. */
  CALENDAR,
  DATA,
  DATA_RATE,
  POWER,
  ENERGY,
  FREQUENCY,
  VOLTAGE,
  CURRENT,
  PRESSURE,
  ANGLE,
  SOUND,
  OTHER
}
