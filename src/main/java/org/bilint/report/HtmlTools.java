package org.bilint.report;

import java.util.List;
import java.util.Map;

/** What the script puts into cards, and the keys that it knows. */
final class HtmlTools {

  /** Keys and what they do, in the order of the list of them. */
  private static final List<Map.Entry<String, String>> KEYS =
      List.of(
          Map.entry("j", "next"),
          Map.entry("k", "previous"),
          Map.entry("a", "confirm"),
          Map.entry("r", "reject"),
          Map.entry("f", "fix"),
          Map.entry("c", "comment"),
          Map.entry("w", "why"),
          Map.entry("u", "undo"),
          Map.entry("/", "search"),
          Map.entry("?", "keys"),
          Map.entry("Esc", "escape"));

  private final Html html;

  HtmlTools(Html html) {
    this.html = html;
  }

  void write() {
    html.open("p", "id", "status", "class", "status", "role", "status").close("p").line();
    help();
    html.open("template", "id", "tools");
    html.openNamed("div", "decision", "class", "tools", "role", "group");
    tool("confirm", "confirmed");
    tool("reject", "false-alarm");
    tool("fix", "fixed");
    html.say("button", "comment", "type", "button", "data-do", "comment");
    html.close("div");
    html.say("button", "why", "type", "button", "data-do", "why", "aria-expanded", "false");
    html.close("template").line();
    html.open("template", "id", "note");
    html.open("div", "class", "note");
    html.openNamed("textarea", "comment", "rows", "2").close("textarea");
    html.say("button", "save", "type", "button", "data-do", "save");
    html.say("button", "cancel", "type", "button", "data-do", "cancel");
    html.close("div").close("template").line();
  }

  private void tool(String does, String decision) {
    html.say(
        "button",
        does,
        "type",
        "button",
        "data-do",
        "decide",
        "data-decision",
        decision,
        "aria-pressed",
        "false");
  }

  private void help() {
    html.open("dialog", "id", "help", "aria-labelledby", "help-name");
    html.say("h2", "keys", "id", "help-name").open("dl").line();
    for (Map.Entry<String, String> key : KEYS) {
      html.open("div").open("dt").element("kbd", key.getKey()).close("dt");
      html.say("dd", key.getValue()).close("div").line();
    }
    html.close("dl");
    html.open("label").open("input", "type", "checkbox", "id", "keys-on", "checked", "");
    html.say("span", "keys.on").close("label");
    html.say("button", "close", "type", "button", "id", "help-close");
    html.close("dialog").line();
  }
}
