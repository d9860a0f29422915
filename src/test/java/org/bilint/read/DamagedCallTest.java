package org.bilint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bilint.read.GeneratedCall.Layout;
import org.bilint.read.GeneratedCall.Pair;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** One line missing or doubled anywhere changes nothing but the blocks next to it. */
class DamagedCallTest {

  private static final int CALLS = 30;
  private static final int PARAGRAPHS = 60;

  private enum Damage {
    NO_ENGLISH,
    NO_CHINESE,
    ENGLISH_TWICE,
    CHINESE_TWICE
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void readsTheUndamagedCall(Layout layout) {
    for (int seed = 0; seed < CALLS; seed++) {
      List<Pair> pairs = GeneratedCall.pairs(new Random(seed), PARAGRAPHS);
      Document document = Rendering.read(GeneratedCall.write(pairs, layout));
      Rendering.assertOffsets(document);
      int paragraphs = 0;
      for (Block block : document.blocks()) {
        if (block.kind() == Block.Kind.SPEECH) {
          assertEquals(block.source().size(), block.target().size(), () -> "" + block);
          paragraphs += block.source().size();
        }
      }
      assertEquals(PARAGRAPHS, paragraphs);
      if (layout != Layout.NO_SPEAKERS && layout != Layout.LABELS_IN_LINE) {
        assertEquals(
            pairs.stream().filter(Pair::speaker).map(Pair::english).toList(),
            document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.SPEAKER)
                .map(block -> block.source().get(0).text())
                .toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void keepsAllBlocksButTheNeighbours(Layout layout) {
    for (int seed = 0; seed < CALLS; seed++) {
      Random random = new Random(seed);
      List<Pair> pairs = GeneratedCall.pairs(random, PARAGRAPHS);
      List<Integer> paragraphs =
          IntStream.range(0, pairs.size()).filter(i -> !pairs.get(i).speaker()).boxed().toList();
      int at = random.nextInt(paragraphs.size());
      int hit = paragraphs.get(at);
      Damage damage = Damage.values()[seed % 4];
      List<Pair> damaged = new ArrayList<>(pairs);
      damaged.set(hit, damage(pairs.get(hit), damage));

      List<String> touched = new ArrayList<>();
      for (int i = Math.max(0, at - 1); i <= Math.min(at + 1, paragraphs.size() - 1); i++) {
        touched.add(pairs.get(paragraphs.get(i)).english());
        touched.add(pairs.get(paragraphs.get(i)).chinese());
      }
      Document before = Rendering.read(GeneratedCall.write(pairs, layout));
      Document after = Rendering.read(GeneratedCall.write(damaged, layout));
      String where = layout + " seed " + seed + " " + damage + " of " + pairs.get(hit).english();
      List<String> kept = untouched(before, touched);
      assertTrue(kept.size() >= before.blocks().size() - 3, where);
      List<String> found = untouched(after, touched);
      List<String> lost = new ArrayList<>(kept);
      lost.removeAll(found);
      assertEquals(List.of(), lost, where);
      assertEquals(kept, found, where);
      assertEquals(lines(damaged), lines(after), where);
    }
  }

  /** A paragraph left in English stands beside its source, and disturbs nobody. */
  @ParameterizedTest
  @EnumSource(Layout.class)
  void pairsAnUntranslatedParagraphWithItself(Layout layout) {
    for (int seed = 0; seed < CALLS; seed++) {
      Random random = new Random(seed);
      List<Pair> pairs = new ArrayList<>(GeneratedCall.pairs(random, PARAGRAPHS));
      int hit = random.nextInt(pairs.size());
      Pair pair = pairs.get(hit);
      pairs.set(hit, new Pair(pair.speaker(), pair.english(), pair.english()));
      String where = layout + " seed " + seed + " " + pair.english();
      Document document = Rendering.read(GeneratedCall.write(pairs, layout));
      for (Block block : document.blocks()) {
        boolean once = layout == Layout.SPEAKERS_ONCE && block.kind() == Block.Kind.SPEAKER;
        assertEquals(block.source().size(), once ? 1 : block.target().size(), where);
      }
      assertEquals(lines(pairs), lines(document), where);
    }
  }

  /** A speaker line that is not repeated is still the speaker's, and no paragraph is touched. */
  @ParameterizedTest
  @EnumSource(value = Layout.class, mode = Mode.EXCLUDE, names = "LABELS_IN_LINE")
  void needsNoSecondSpeakerLine(Layout layout) {
    for (int seed = 0; seed < CALLS; seed++) {
      Random random = new Random(seed);
      List<Pair> pairs = new ArrayList<>(GeneratedCall.pairs(random, PARAGRAPHS));
      List<String> before = speeches(Rendering.read(GeneratedCall.write(pairs, layout)));
      List<Integer> speakers =
          IntStream.range(0, pairs.size()).filter(i -> pairs.get(i).speaker()).boxed().toList();
      int hit = speakers.get(random.nextInt(speakers.size()));
      pairs.set(hit, new Pair(true, pairs.get(hit).english(), ""));
      assertEquals(
          before,
          speeches(Rendering.read(GeneratedCall.write(pairs, layout))),
          layout + " seed " + seed + " " + pairs.get(hit));
    }
  }

  private static List<String> speeches(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.SPEECH)
        .map(Rendering::block)
        .toList();
  }

  private static Pair damage(Pair pair, Damage damage) {
    return switch (damage) {
      case NO_ENGLISH -> new Pair(false, "", pair.chinese());
      case NO_CHINESE -> new Pair(false, pair.english(), "");
      case ENGLISH_TWICE -> new Pair(false, pair.english() + "\n" + pair.english(), pair.chinese());
      case CHINESE_TWICE -> new Pair(false, pair.english(), pair.chinese() + "\n" + pair.chinese());
    };
  }

  private static List<String> untouched(Document document, List<String> touched) {
    return document.blocks().stream()
        .filter(
            block ->
                Stream.concat(block.source().stream(), block.target().stream())
                    .noneMatch(segment -> touched.stream().anyMatch(segment.text()::endsWith)))
        .map(Rendering::block)
        .toList();
  }

  /** How many paragraphs were written, and how many read: none is lost. */
  private static long lines(List<Pair> pairs) {
    return pairs.stream()
        .filter(pair -> !pair.speaker())
        .flatMap(pair -> Stream.of(pair.english(), pair.chinese()))
        .filter(text -> !text.isEmpty())
        .flatMap(String::lines)
        .count();
  }

  private static long lines(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.SPEECH)
        .mapToLong(block -> block.source().size() + block.target().size())
        .sum();
  }
}
