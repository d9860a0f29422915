package org.bilint.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.text.LineMap;
import org.bilint.text.Words;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A mapping of a YAML file that knows where each of its keys and values stands. Every scalar is a
 * string, whatever it looks like. What a fault is thrown as is for the reader of the file to say.
 */
public final class YamlEntry {

  /** Makes what a fault is thrown as. */
  @FunctionalInterface
  public interface Fault {
    /**
     * @param origin {@code file:line:column}
     */
    RuntimeException of(String origin, String reason);
  }

  private record Field(Node key, Node value) {}

  private final Source source;
  private final Node node;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  private YamlEntry(Source source, Node node) {
    this.source = source;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw source.fault(node, "a mapping (`key: value`) is expected here");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      Node key = tuple.getKeyNode();
      String name = source.scalar(key, "a key must be a word");
      if (fields.put(name, new Field(key, tuple.getValueNode())) != null) {
        throw source.fault(key, "`" + name + "` stands twice");
      }
    }
  }

  /**
   * The entries of a file that is a list of mappings.
   *
   * @param name what messages call the file
   */
  public static List<YamlEntry> list(String name, String text, Fault fault) {
    Source source = new Source(name, text, fault);
    Node root = source.parse();
    return root == null ? List.of() : source.entries(root);
  }

  /** The one entry of a file that is a mapping; empty for a file without any. */
  public static Optional<YamlEntry> mapping(String name, String text, Fault fault) {
    Source source = new Source(name, text, fault);
    return Optional.ofNullable(source.parse()).map(root -> new YamlEntry(source, root));
  }

  /** {@code file:line:column} of this mapping. */
  public String origin() {
    return source.at(node);
  }

  /** Stops at the first key that is not one of these. */
  public void allow(Collection<String> known) {
    fields.forEach(
        (name, field) -> {
          if (!known.contains(name)) {
            throw source.fault(field.key(), "unknown key `" + name + "`" + Words.hint(name, known));
          }
        });
  }

  public boolean has(String key) {
    return fields.containsKey(key);
  }

  /** A string that must be there; it may be empty. */
  public String text(String key) {
    return source.scalar(field(key).value(), "`" + key + "` must be a text").strip();
  }

  /** A string that must be there and say something. */
  public String words(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      throw fault(key, "`" + key + "` is empty");
    }
    return text;
  }

  public Optional<String> optional(String key) {
    return has(key) ? Optional.of(words(key)) : Optional.empty();
  }

  /** A string that must be one of an enum's words. */
  public <E extends Enum<E>> E constant(Class<E> type, String key) {
    String word = words(key);
    return Words.constant(type, word)
        .orElseThrow(
            () ->
                fault(
                    key, "unknown " + key + " `" + word + "`" + Words.hint(word, Words.of(type))));
  }

  public YamlEntry entry(String key) {
    return new YamlEntry(source, field(key).value());
  }

  public List<YamlEntry> entries(String key) {
    return source.entries(field(key).value());
  }

  /** The one or several strings of a key, each with its place. */
  public List<YamlText> texts(String key) {
    Node value = field(key).value();
    List<Node> items =
        value instanceof SequenceNode sequence ? sequence.getValue() : List.of(value);
    return items.stream()
        .map(
            item ->
                new YamlText(
                    source.scalar(item, "a text or a list of texts is expected here").strip(),
                    source.at(item)))
        .toList();
  }

  /** The keys, each with its place, in the order of the file. */
  public List<YamlText> keys() {
    List<YamlText> keys = new ArrayList<>();
    fields.forEach((name, field) -> keys.add(new YamlText(name, source.at(field.key()))));
    return keys;
  }

  /** Every key with its one or several strings. */
  public Map<String, List<String>> strings() {
    Map<String, List<String>> all = new LinkedHashMap<>();
    fields.forEach((name, field) -> all.put(name, source.strings(field.value())));
    return all;
  }

  /** A fault of the value of a key, or of this mapping where it has no such key. */
  public RuntimeException fault(String key, String reason) {
    Field field = fields.get(key);
    return source.fault(field == null ? node : field.value(), reason);
  }

  /** A fault of a key itself, or of this mapping where it has no such key. */
  public RuntimeException faultOfKey(String key, String reason) {
    Field field = fields.get(key);
    return source.fault(field == null ? node : field.key(), reason);
  }

  private Field field(String key) {
    Field field = fields.get(key);
    if (field == null) {
      throw source.fault(node, "`" + key + "` is missing");
    }
    return field;
  }

  /** A file and its nodes. */
  private record Source(String name, String text, Fault fault) {

    private @Nullable Node parse() {
      LoaderOptions options = new LoaderOptions();
      try {
        StreamReader reader = new StreamReader(text);
        return new Composer(new ParserImpl(reader, options), new Resolver(), options)
            .getSingleNode();
      } catch (MarkedYAMLException e) {
        Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        throw fault.of(at(mark), "not YAML: " + problem(e));
      } catch (ReaderException e) {
        throw fault.of(at(e), "not YAML: a control character");
      } catch (YAMLException e) {
        throw fault.of(name + ":1:1", "not YAML: " + e.getMessage());
      }
    }

    private static String problem(MarkedYAMLException e) {
      String context = e.getContext() == null ? "" : e.getContext() + ", ";
      return context + (e.getProblem() == null ? "cannot be read" : e.getProblem());
    }

    private List<YamlEntry> entries(Node list) {
      if (!(list instanceof SequenceNode sequence)) {
        throw fault(list, "a list (`- ...`) is expected here");
      }
      List<YamlEntry> entries = new ArrayList<>();
      sequence.getValue().forEach(item -> entries.add(new YamlEntry(this, item)));
      return entries;
    }

    private List<String> strings(Node value) {
      if (value instanceof SequenceNode sequence) {
        return sequence.getValue().stream()
            .map(item -> scalar(item, "a text is expected here"))
            .toList();
      }
      return List.of(scalar(value, "a text or a list of texts is expected here"));
    }

    private String scalar(Node value, String otherwise) {
      if (value instanceof ScalarNode scalar) {
        return scalar.getValue();
      }
      throw fault(value, otherwise);
    }

    private RuntimeException fault(Node where, String reason) {
      return fault.of(at(where), reason);
    }

    /** Lines and columns are 1-based; columns count code points, as SnakeYAML does. */
    private String at(Node where) {
      return at(where.getStartMark());
    }

    private String at(@Nullable Mark mark) {
      return mark == null
          ? name + ":1:1"
          : name + ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    private String at(ReaderException e) {
      LineMap lines = LineMap.of(text);
      int offset = Math.min(e.getPosition(), text.length());
      return name + ":" + lines.line(offset) + ":" + lines.column(offset);
    }
  }
}
