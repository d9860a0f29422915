package org.bilint.audit.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Writes the views of a store that people look at into its folder. */
public final class Views {

  private final Overview overview;
  private final WholeFiles files;

  public Views(Overview overview, Path folder) {
    this.overview = overview;
    this.files = new WholeFiles(folder);
  }

  /**
   * @param reports paths of the documents that have a report in {@link ReportNames#FOLDER}
   * @param version of bilint
   * @throws IOException if a file cannot be written
   */
  public void write(View view, Set<String> reports, String version) throws IOException {
    if (view == View.HTML) {
      files.put("index.html", new Dashboard(overview, reports, version).html());
    } else if (view == View.MARKDOWN) {
      files.put("summary.md", new MarkdownSummary(overview).text());
    }
  }
}
