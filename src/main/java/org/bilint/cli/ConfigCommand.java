package org.bilint.cli;

import java.util.concurrent.Callable;
import org.bilint.config.Layer;
import org.bilint.config.LayerText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What holds for a document. */
@Command(
    name = "config",
    description = "Show which configuration holds for a document, with all it extends, as YAML.",
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ConfigCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "FILE", description = "The document; it need not be there yet.")
  private String path = "";

  @Mixin private ConfigOptions options = new ConfigOptions();

  ConfigCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws FaultException {
    Configurations.Held held = new Configurations(options, Layer.NONE).of(Input.named(path));
    String from = held.config().map(each -> String.join(", ", each.names())).orElse("none");
    streams
        .out()
        .print("# " + path + "; configuration: " + from + "\n" + LayerText.of(held.layer()));
    return ExitStatus.CLEAN.code();
  }
}
