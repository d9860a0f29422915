package org.bilint.cli;

import java.util.List;
import org.bilint.audit.view.View;
import picocli.CommandLine.Option;

/** What an audit is shown as. */
final class ViewOptions {

  @Option(
      names = "--views",
      paramLabel = "VIEW",
      split = ",",
      converter = ViewConverter.class,
      description = "html, markdown, csv, parquet, terms (default: all).")
  private List<View> views = List.of(View.values());

  @Option(
      names = "--reports",
      paramLabel = "N|all",
      description =
          "HTML reports of the N worst documents (default: ${DEFAULT-VALUE}), to which the dashboard"
              + " leads.",
      defaultValue = "25")
  private String reports = "25";

  List<View> views() {
    return views;
  }

  boolean withPages() {
    return views.contains(View.HTML);
  }

  int mostReports() throws FaultException {
    if (reports.equals("all")) {
      return Integer.MAX_VALUE;
    }
    try {
      return Integer.parseUnsignedInt(reports);
    } catch (NumberFormatException e) {
      throw new FaultException("--reports: a number or all, not " + reports);
    }
  }

  /** For picocli, which wants a class without parameters. */
  static final class ViewConverter extends WordConverter<View> {
    ViewConverter() {
      super(View.class);
    }
  }
}
