package org.bilint.audit.view;

import org.bilint.report.Html;

/** A part of the dashboard with a heading, to which links may lead. */
record Section(String id, String title) {

  void write(Html page, Runnable content) {
    page.open("section", "id", id, "aria-labelledby", id + "-title").line();
    page.element("h2", title, "id", id + "-title").line();
    content.run();
    page.close("section").line();
  }
}
