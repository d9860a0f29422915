package org.bilint.align.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilint.align.names.Sought.Found;
import org.bilint.text.DataTable;
import org.bilint.text.LanguageTag;
import org.bilint.text.Span;

/** What a translation may put for a name without rendering it: 中方 for Beijing, 歐 for European. */
final class MetonymFinder implements NameFinder {

  private final Map<String, List<String>> renderings = new HashMap<>();

  MetonymFinder() {
    for (DataTable.Row row : DataTable.load("names/metonyms.tsv")) {
      List<String> cells = row.cells(2);
      renderings.put(cells.get(0), List.of(cells.get(1).split(";")));
    }
  }

  @Override
  public Optional<Found> find(Sought name, TargetText text, LanguageTag language) {
    Span window = name.window(text);
    for (String form : NameWords.forms(name.text())) {
      for (String rendering : renderings.getOrDefault(form, List.of())) {
        Optional<Span> span = text.find(rendering, window);
        if (span.isPresent()) {
          return span.map(each -> new Found(text, each, Means.TRANSLATED, each.length()));
        }
      }
    }
    return Optional.empty();
  }
}
