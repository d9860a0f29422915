package org.bilint.audit.view;

import java.util.List;
import org.bilint.report.Html;

/**
 * A table that scrolls within the page where the window is narrower.
 *
 * @param heads of its columns
 * @param attributes of the table, names and values in turn
 */
record WideTable(List<String> heads, List<String> attributes) {

  WideTable(List<String> heads, String... attributes) {
    this(heads, List.of(attributes));
  }

  void write(Html page, Runnable rows) {
    page.open("div", "class", "wide").open("table", attributes.toArray(new String[0]));
    page.open("thead").open("tr");
    heads.forEach(head -> page.element("th", head, "scope", "col"));
    page.close("tr").close("thead").line().open("tbody").line();
    rows.run();
    page.close("tbody").close("table").close("div");
  }
}
