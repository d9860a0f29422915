package org.bilint.audit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads metadata off paths: {@code {company}/{date}_{engine}.txt}. A field matches within one
 * folder or file name, as little as it can; {@code *} matches what has no name there. The pattern
 * is laid to the end of a path, from the start of a folder's name.
 */
public final class MetadataPattern {

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}|\\*");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  private final Pattern pattern;
  private final List<String> names;

  private MetadataPattern(Pattern pattern, List<String> names) {
    this.pattern = pattern;
    this.names = List.copyOf(names);
  }

  /**
   * @throws ArchiveException if it names no field, one twice, or one that is no word
   */
  public static MetadataPattern of(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder regex = new StringBuilder("(?:^|/)");
    Matcher fields = FIELD.matcher(text);
    int from = 0;
    while (fields.find()) {
      regex.append(Pattern.quote(text.substring(from, fields.start())));
      from = fields.end();
      String name = fields.group(1);
      if (name == null) {
        regex.append("[^/]*?");
        continue;
      }
      if (!NAME.matcher(name).matches()) {
        throw new ArchiveException(
            "--metadata-pattern: {" + name + "} is no name; letters, digits and _ make one");
      }
      if (names.contains(name)) {
        throw new ArchiveException("--metadata-pattern: {" + name + "} stands twice");
      }
      names.add(name);
      regex.append("([^/]+?)");
    }
    if (names.isEmpty()) {
      throw new ArchiveException(
          "--metadata-pattern: names no field; such as {company}/{date}_{engine}.txt");
    }
    regex.append(Pattern.quote(text.substring(from))).append('$');
    return new MetadataPattern(Pattern.compile(regex.toString()), names);
  }

  /**
   * What a path tells; nothing if the pattern does not fit.
   *
   * @param path with forward slashes
   */
  public Metadata read(String path) {
    Matcher matcher = pattern.matcher(path);
    SortedMap<String, String> fields = new TreeMap<>();
    if (matcher.find()) {
      for (int i = 0; i < names.size(); i++) {
        fields.put(names.get(i), matcher.group(i + 1));
      }
    }
    return new Metadata(fields);
  }
}
