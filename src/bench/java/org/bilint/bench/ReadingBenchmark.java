package org.bilint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bilint.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** From bytes to a document, and what nobody can do without. */
@State(Scope.Thread)
public class ReadingBenchmark {

  private final FreshCalls calls = new FreshCalls();
  private byte[] bytes = calls.bytes();
  private Path file = Path.of("");

  @Setup(Level.Invocation)
  public void prepare() throws IOException {
    bytes = calls.bytes();
    file = Files.createTempFile("call", ".txt");
    Files.write(file, bytes);
  }

  @TearDown(Level.Invocation)
  public void remove() throws IOException {
    Files.delete(file);
  }

  /** The limit: the bytes of a file, and the characters that they are. */
  @Benchmark
  public String decode() throws IOException {
    return Files.readString(file);
  }

  @Benchmark
  public Document read() throws IOException {
    return FreshCalls.read(Files.readAllBytes(file));
  }
}
