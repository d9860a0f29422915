package org.bilint.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

class TagDecoderTest {

  private static final TagModel MODEL = TagModel.shared();

  private final POSTaggerME tagger = new POSTaggerME(MODEL.model());

  @Test
  void tagsAsOpenNlpDoes() throws IOException {
    int tokens = 0;
    for (String line : lines()) {
      tokens += assertAlike(line.split("(?=[\\p{Punct}])|(?<=[\\p{Punct}])|\\s+"));
    }
    assertTrue(tokens > 10_000, "only " + tokens + " tokens");
  }

  /** Sentences without sense bring tags together that no sentence does. */
  @Test
  void tagsNonsenseAsOpenNlpDoes() throws IOException {
    String[] words = String.join(" ", lines()).split("\\s+");
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String[] sentence = new String[1 + random.nextInt(12)];
      for (int j = 0; j < sentence.length; j++) {
        sentence[j] = words[random.nextInt(words.length)];
      }
      assertAlike(sentence);
    }
  }

  private int assertAlike(String[] split) {
    String[] tokens = Arrays.stream(split).filter(token -> !token.isBlank()).toArray(String[]::new);
    if (tokens.length > 0) {
      List<String> tags =
          Arrays.stream(TagDecoder.decode(MODEL, tokens))
              .mapToObj(tag -> MODEL.tags()[tag])
              .toList();
      assertEquals(List.of(tagger.tag(tokens)), tags, () -> String.join(" ", tokens));
    }
    return tokens.length;
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path folder : List.of(Path.of("corpora"), Path.of("corpora", "small"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          lines.addAll(Files.readAllLines(file));
        }
      }
    }
    return lines;
  }
}
