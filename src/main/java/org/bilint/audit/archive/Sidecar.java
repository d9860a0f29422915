package org.bilint.audit.archive;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The file beside a document that describes it: {@code call.meta.yaml} beside {@code call.txt}. */
final class Sidecar {

  /** JSON is YAML, too. */
  private static final List<String> ENDINGS = List.of(".meta.yaml", ".meta.yml", ".meta.json");

  private Sidecar() {}

  static boolean isOne(String fileName) {
    return ENDINGS.stream().anyMatch(fileName::endsWith);
  }

  /** What stands beside a document; nothing if there is no such file. */
  static Metadata of(Path document) {
    return beside(document).map(Sidecar::read).orElse(Metadata.NONE);
  }

  private static Optional<Path> beside(Path document) {
    String name = String.valueOf(document.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return ENDINGS.stream()
        .map(ending -> document.resolveSibling(stem + ending))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static Metadata read(Path file) {
    try {
      return parse(file.toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new ArchiveException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /**
   * @throws ArchiveException if it is not a flat mapping
   */
  static Metadata parse(String name, String text) {
    Node root;
    try {
      root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    } catch (YAMLException e) {
      throw new ArchiveException(name + ": is neither YAML nor JSON");
    }
    if (root == null) {
      return Metadata.NONE;
    }
    if (!(root instanceof MappingNode mapping)) {
      throw fault(name, root, "`field: value` lines expected");
    }
    SortedMap<String, String> fields = new TreeMap<>();
    for (NodeTuple each : mapping.getValue()) {
      if (!(each.getKeyNode() instanceof ScalarNode key)
          || !(each.getValueNode() instanceof ScalarNode value)) {
        throw fault(name, each.getValueNode(), "a plain value expected");
      }
      fields.put(key.getValue(), value.getValue());
    }
    return new Metadata(fields);
  }

  private static ArchiveException fault(String name, Node node, String message) {
    int line = node.getStartMark().getLine() + 1;
    int column = node.getStartMark().getColumn() + 1;
    return new ArchiveException(name + ":" + line + ":" + column + ": " + message);
  }
}
