package org.bilint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilint.text.Block;
import org.bilint.text.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real call, where the folder beside the project is there. */
class SeedCallTest {

  @Test
  void readsEveryPair() throws IOException, UnreadableException {
    Path shared = Path.of(System.getProperty("bilint.shared", "../shared"));
    Path call = shared.resolve("seed/amazon-2025-q2-call.en-zh-TW.txt");
    Assumptions.assumeTrue(Files.exists(call), "skipped: there is no " + call);
    Document document = Rendering.read("call.txt", Files.readAllBytes(call), InputFormat.AUTO);
    Rendering.assertOffsets(document);
    assertEquals("zh-TW", document.targetLanguage().tag());
    assertEquals(167, document.blocks().size());
    for (Block block : document.blocks()) {
      assertEquals(1, block.source().size(), block::toString);
      assertEquals(1, block.target().size(), block::toString);
      boolean twice = block.source().get(0).text().equals(block.target().get(0).text());
      assertEquals(twice, block.kind() == Block.Kind.SPEAKER, block::toString);
      assertTrue(block.speaker().isPresent(), block::toString);
    }
  }
}
