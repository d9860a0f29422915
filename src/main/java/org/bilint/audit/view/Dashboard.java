package org.bilint.audit.view;

import java.util.Set;
import org.bilint.audit.State;
import org.bilint.check.Severity;
import org.bilint.report.Asset;
import org.bilint.report.Html;

/** A page that needs nothing else: who makes which errors, and is it getting better. */
final class Dashboard {

  static final Asset STYLE = Asset.of("/audit/dashboard.css");
  static final Asset SCRIPT = Asset.of("/audit/dashboard.js");

  private final Html page = Html.inOneLanguage();
  private final Overview overview;
  private final Set<String> reports;
  private final String version;

  /**
   * @param reports paths of the documents that have a report
   */
  Dashboard(Overview overview, Set<String> reports, String version) {
    this.overview = overview;
    this.reports = reports;
    this.version = version;
  }

  String html() {
    page.head("Audit of " + documents(), STYLE, SCRIPT);
    page.open("body").line();
    summary();
    page.open("main").line();
    time();
    Rankings rankings = new Rankings(page);
    rankings.groups("engines", "Engines", "Engine", overview.engines());
    rankings.groups("companies", "Companies", "Company", overview.companies());
    rankings.roles(overview.roles());
    rankings.rules(overview.rules(), overview.words());
    Listings listings = new Listings(page);
    listings.worst(overview.worst(), reports);
    listings.varying(overview.varying());
    listings.faults(overview.faults(), overview.faulty());
    page.close("main").line();
    page.open("footer")
        .element(
            "p",
            "Made by bilint "
                + version
                + ". A penalty is the sum of 25 for a critical finding, 5 for a major and 1 for a"
                + " minor one. Findings are issues until a person decides.")
        .close("footer")
        .line();
    page.raw("script", SCRIPT.text()).line();
    page.close("body").line().close("html").line();
    return "<!doctype html>\n" + page;
  }

  private String documents() {
    return Figures.count(overview.documents(), "document");
  }

  private void summary() {
    page.open("header").line();
    page.element("p", "bilint · audit", "class", "brand");
    page.element("h1", documents());
    page.element(
        "p",
        Figures.count(overview.pairs(), "paragraph pair")
            + " · "
            + Figures.count(overview.words(), "English word"),
        "class",
        "extent");
    page.line().open("dl", "class", "figures");
    figure("score", Figures.rate(overview.rate()), "penalty per 1,000 words");
    for (Severity severity : Severity.values()) {
      if (severity != Severity.NEUTRAL) {
        figure(severity.word(), Figures.count(overview.counts().count(severity)), severity.word());
      }
    }
    figure("", Figures.count(overview.failing()), "documents fail");
    if (overview.faulty() > 0) {
      figure("critical", Figures.count(overview.faulty()), "could not be read");
    }
    if (overview.count(State.LEFT_OUT) > 0) {
      figure("", Figures.count(overview.count(State.LEFT_OUT)), "in one language, left out");
    }
    page.close("dl").line().close("header").line();
  }

  private void figure(String kind, String value, String label) {
    page.open("div", "class", kind).element("dt", label).element("dd", value).close("div");
  }

  private void time() {
    if (overview.periods().size() > 1) {
      TimeChart chart = new TimeChart(page, overview.periods(), overview.engineTimes());
      new Section("time", "Over time").write(page, chart::write);
    }
  }
}
