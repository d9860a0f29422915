package org.bilint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilint.config.Key.Shape;
import org.bilint.config.Key.SuppressKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema that is printed is made of the keys that are read, and the file that {@code init}
 * writes holds them all.
 */
class ConfigSchemaTest {

  private static final Path SCHEMA = Path.of("src/main/resources/bilint.schema.json");
  private static final Path TEMPLATE = Path.of("src/main/resources/bilint.template.yaml");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static String generated() throws IOException {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "bilint.yaml");
    schema.put("description", "What holds for the documents in the folder of this file and below.");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    for (Key key : Key.values()) {
      if (key.inFile()) {
        properties.set(key.word(), described(key.shape(), key.description()));
      }
    }
    schema.put("additionalProperties", false);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return JSON.writer(printer).writeValueAsString(schema) + "\n";
  }

  private static ObjectNode described(Shape shape, String description) {
    ObjectNode node = JSON.createObjectNode();
    node.put("description", description);
    switch (shape.kind()) {
      case TEXT -> node.put("type", "string").put("minLength", 1);
      case TEXTS -> {
        var forms = node.putArray("anyOf");
        forms.addObject().put("type", "string").put("minLength", 1);
        forms.addObject().put("type", "array").putObject("items").put("type", "string");
      }
      case NUMBER -> node.put("type", "number").put("minimum", 0);
      case FLAG -> node.put("type", "boolean");
      case WORD -> shape.words().forEach(node.putArray("enum")::add);
      case MAPPING -> {
        node.put("type", "object");
        if (!shape.words().isEmpty()) {
          shape.words().forEach(node.putObject("propertyNames").putArray("enum")::add);
        }
        ObjectNode value = described(shape.values().orElseThrow(), "");
        value.remove("description");
        node.set("additionalProperties", value);
      }
      case ENTRIES -> {
        ObjectNode entry = node.put("type", "array").putObject("items");
        entry.put("type", "object");
        ObjectNode properties = entry.putObject("properties");
        for (SuppressKey key : SuppressKey.values()) {
          properties.set(key.word(), described(key.shape(), key.description()));
        }
        shape.required().forEach(entry.putArray("required")::add);
        entry.put("minProperties", shape.required().size() + 1);
        entry.put("additionalProperties", false);
      }
      case OVERRIDES -> {
        ObjectNode entry = node.put("type", "array").putObject("items");
        entry.put("type", "object");
        ObjectNode properties = entry.putObject("properties");
        properties.set(Key.PATHS.word(), described(Key.PATHS.shape(), Key.PATHS.description()));
        for (Key key : Key.values()) {
          if (key.inFile() && key.inOverrides()) {
            properties.putObject(key.word()).put("$ref", "#/properties/" + key.word());
          }
        }
        entry.putArray("required").add(Key.PATHS.word());
        entry.put("additionalProperties", false);
      }
    }
    return node;
  }

  @Test
  void theSchemaIsMadeOfTheKeys() throws IOException {
    if (Boolean.getBoolean("bilint.update")) {
      Files.writeString(SCHEMA, generated());
    }
    assertEquals(generated(), Files.readString(SCHEMA), "run with -Dbilint.update=true");
  }

  @Test
  void theTemplateIsReadAsItIsAndWithEverythingSwitchedOn() throws IOException {
    String template = Files.readString(TEMPLATE);
    String all =
        template
            .lines()
            .map(
                line -> line.matches("# {0,6}(- )?[a-zA-Z0-9-]+:( .*)?") ? line.substring(2) : line)
            .filter(line -> !line.startsWith("extends:") && !line.startsWith("yaml-language"))
            .collect(Collectors.joining("\n", "", "\n"));
    Path file = Files.writeString(folder.resolve("bilint.yaml"), all);

    Config config = ConfigReader.read(file, folder);

    List<String> unmentioned =
        Arrays.stream(Key.values())
            .filter(key -> key != Key.SOURCE_LOCALE && key != Key.INPUT_FORMAT)
            .map(Key::word)
            .filter(word -> !template.contains(word + ":"))
            .toList();
    assertEquals(List.of(), unmentioned);
    Layer layer = config.layer(Optional.of(folder.resolve("drafts/a.txt")));
    assertEquals(Optional.empty(), layer.limits().gate().failOn());
    assertEquals(2, layer.suppressions().size());
    assertTrue(layer.baseline().isPresent());
    assertEquals(2, layer.limits().budgets().size());
    assertEquals(
        Optional.empty(),
        ConfigReader.read(Files.writeString(file, template), folder)
            .layer(Optional.empty())
            .baseline());
  }

  @Test
  void theReadmeShowsWhatCanBeRead() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int from = readme.indexOf("extends: ../shared/bilint.yaml");
    String shown = readme.substring(from, readme.indexOf("```", from));
    Files.createDirectories(folder.resolve("shared"));
    Files.writeString(folder.resolve("shared/bilint.yaml"), "");
    Path own = Files.createDirectories(folder.resolve("own")).resolve("bilint.yaml");

    Config config = ConfigReader.read(Files.writeString(own, shown), folder);

    Layer layer = config.layer(Optional.of(own.resolveSibling("a.draft.txt")));
    assertEquals(Optional.empty(), layer.limits().gate().failOn());
    assertEquals("own/bilint-baseline.json", layer.baseline().orElseThrow().value().name());
  }
}
