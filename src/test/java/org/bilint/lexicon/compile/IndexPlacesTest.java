package org.bilint.lexicon.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bilint.lexicon.Gloss;
import org.bilint.lexicon.Index;
import org.bilint.lexicon.IndexFile;
import org.bilint.lexicon.Lexicon;
import org.bilint.lexicon.LexiconException;
import org.bilint.lexicon.Lexicons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index is read alike from a file, from within a jar, and from anywhere else. */
class IndexPlacesTest {

  @TempDir private Path folder;
  private byte[] index;

  @BeforeEach
  void compile() throws IOException {
    index =
        Dictionary.TSV.compile("own", new StringReader("orange\t橙\ncafé\t咖啡\nŁódź\t罗兹\n")).index();
  }

  private static void assertWorks(Lexicon lexicon) {
    assertEquals(List.of(new Gloss("橙", false)), lexicon.find("Orange").get(0).glosses());
    assertEquals("café", lexicon.find("CAFÉ").get(0).headword());
    assertEquals(List.of(new Gloss("罗兹", true)), lexicon.find("łódź").get(0).glosses());
    assertEquals(List.of(), lexicon.find("apple"));
  }

  private Path jar(boolean packed) throws IOException {
    Path jar = folder.resolve("own.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("lexicon/other"));
      out.write("another entry".getBytes(StandardCharsets.UTF_8));
      if (!packed) {
        out.putNextEntry(new ZipEntry(Lexicons.BUNDLED));
        out.write(index);
      }
    }
    if (packed) {
      JarPacker.add(jar, Lexicons.BUNDLED, index);
    }
    return jar;
  }

  private static URL inside(Path jar) throws IOException {
    return URI.create("jar:" + jar.toUri() + "!/" + Lexicons.BUNDLED).toURL();
  }

  @Test
  void inAFile() throws IOException {
    Path file = Files.write(folder.resolve("own.lexicon"), index);
    assertWorks(IndexFile.open(file.toFile()));
    assertWorks(IndexFile.open(file.toUri().toURL()));
  }

  @Test
  void storedInAJar() throws IOException {
    Path jar = jar(true);
    assertWorks(IndexFile.open(inside(jar)));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(Lexicons.BUNDLED);
      assertEquals(ZipEntry.STORED, entry.getMethod());
      assertArrayEquals(index, zip.getInputStream(entry).readAllBytes());
      assertEquals(2, zip.size());
    }
  }

  @Test
  void theSameJarComesOutTwice() throws IOException {
    Path jar = jar(false);
    byte[] before = Files.readAllBytes(jar);
    JarPacker.add(jar, "more", index);
    byte[] once = Files.readAllBytes(jar);
    Files.write(jar, before);
    JarPacker.add(jar, "more", index);
    assertArrayEquals(once, Files.readAllBytes(jar));
  }

  @Test
  void compressedInAJar() throws IOException {
    assertWorks(IndexFile.open(inside(jar(false))));
  }

  @Test
  void anywhereElse() throws IOException {
    byte[] bytes = index;
    URLStreamHandler handler =
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
              @Override
              public void connect() {}

              @Override
              public InputStream getInputStream() {
                return new ByteArrayInputStream(bytes);
              }
            };
          }
        };
    assertWorks(IndexFile.open(new URL(null, "own:index", handler)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 40, 100, 5000})
  void aShortFileIsTold(int length) throws IOException {
    Path file = Files.write(folder.resolve("short.lexicon"), Arrays.copyOf(index, length));
    LexiconException fault =
        assertThrows(LexiconException.class, () -> IndexFile.open(file.toFile()));
    assertTrue(fault.getMessage().contains("short.lexicon: this "), fault.getMessage());
  }

  @Test
  void anotherVersionIsTold() {
    ByteBuffer other = ByteBuffer.wrap(index.clone()).putInt(8, 99);
    LexiconException fault = assertThrows(LexiconException.class, () -> Index.of(other, "own"));
    assertTrue(fault.getMessage().startsWith("own: the format of this lexicon is 99"));
  }

  @Test
  void aMissingFileIsTold() {
    assertThrows(LexiconException.class, () -> IndexFile.open(folder.resolve("none").toFile()));
  }

  @Test
  void theSameDictionaryYieldsTheSameBytes() throws IOException {
    byte[] first = index;
    compile();
    assertArrayEquals(first, index);
  }
}
