package org.bilint.annotate.chinese;

import java.math.BigDecimal;
import java.util.List;
import org.bilint.annotate.Dimension;
import org.bilint.annotate.Exactness;
import org.bilint.annotate.Unit;
import org.bilint.annotate.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Reads speeds and temperatures whose unit stands before the number: 時速 300 公里, 攝氏 25 度. */
final class PrefixedMeasureReader {

  private static final List<String> PER_HOUR = List.of("每小時", "每小时", "時速", "时速", "車速", "车速");
  private static final List<String> PER_SECOND = List.of("每秒鐘", "每秒钟", "每秒");
  private static final List<String> CELSIUS = List.of("攝氏", "摄氏");
  private static final List<String> FAHRENHEIT = List.of("華氏", "华氏");

  private final FoldedText text;
  private final Lexicon lexicon;
  private final RangeReader ranges;
  private final RangeReader.CoreReader cores;

  PrefixedMeasureReader(
      FoldedText text, Lexicon lexicon, RangeReader ranges, RangeReader.CoreReader cores) {
    this.text = text;
    this.lexicon = lexicon;
    this.ranges = ranges;
    this.cores = cores;
  }

  /** Where 了, 有 or 達 between a bound and its number ends. */
  static int fillerEnd(FoldedText text, int at) {
    char c = text.at(at);
    return c == '了' || c == '有' || c == '達' || c == '达' || c == ':' ? at + 1 : at;
  }

  /** 每小時 30 公里, 時速 300 公里, 每秒 5 米. */
  @Nullable Core speed(int start) {
    boolean hour = true;
    int at = prefixEnd(PER_HOUR, start);
    if (at == start) {
      hour = false;
      at = prefixEnd(PER_SECOND, start);
    }
    if (at == start) {
      return null;
    }
    WordTrie.Match<Exactness> bound = lexicon.boundBefore(text, at);
    int from = bound == null ? text.skipSpace(at) : text.skipSpace(fillerEnd(text, bound.end()));
    Core length = cores.apply(from);
    if (length == null) {
      return null;
    }
    length = ranges.extend(length);
    String id =
        switch (length.unit().id()) {
          case "km" -> hour ? "km/h" : "";
          case "mi" -> hour ? "mph" : "";
          case "m" -> hour ? "" : "m/s";
          default -> "";
        };
    if (id.isEmpty()) {
      return null;
    }
    Core speed =
        new Core(
            start,
            length.end(),
            length.amount(),
            Units.get(id),
            List.of(),
            false,
            null,
            BigDecimal.ONE,
            Core.Side.AFTER);
    return bound == null ? speed : speed.bounded(bound.value());
  }

  private int prefixEnd(List<String> prefixes, int start) {
    for (String prefix : prefixes) {
      if (text.startsWith(prefix, start)) {
        return start + prefix.length();
      }
    }
    return start;
  }

  /** 攝氏 25 度, 華氏零下四度. */
  @Nullable Core temperature(int start) {
    int at = prefixEnd(CELSIUS, start);
    Unit unit = Units.get("°C");
    if (at == start) {
      at = prefixEnd(FAHRENHEIT, start);
      unit = Units.get("°F");
    }
    if (at == start) {
      return null;
    }
    int from = text.skipSpace(at);
    Core core = cores.apply(from);
    if (core == null) {
      return null;
    }
    core = ranges.extend(core);
    return core.unit().dimension() == Dimension.ANGLE || core.unit().equals(unit)
        ? Core.of(start, core.end(), core.amount(), unit)
        : null;
  }
}
