package org.bilint.bitext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilint.check.Category;
import org.bilint.check.RuleException;
import org.bilint.check.RuleSet;
import org.bilint.text.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Follows the elements of one file and makes its rules. What it does not know stops. */
final class BitextHandler extends DefaultHandler {

  private static final Set<String> TOKEN =
      Set.of("regexp", "inflected", "negate", "case_sensitive", "min", "max", "skip");
  private static final Set<String> EXCEPTION = Set.of("regexp", "inflected", "case_sensitive");

  private final String file;
  private final Deque<Element> open = new ArrayDeque<>();
  private final List<RuleSet.Loaded> rules = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private @Nullable Locator locator;

  private Optional<LanguageTag> locale = Optional.empty();
  private Category category = Category.TERMINOLOGY;
  private boolean categoryOn = true;
  private RuleDraft draft = new RuleDraft();
  private List<TokenTest> exceptions = new ArrayList<>();

  BitextHandler(String file) {
    this.file = file;
  }

  List<RuleSet.Loaded> rules() {
    return rules;
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    this.locator = locator;
  }

  private String origin() {
    Locator at = locator;
    return at == null
        ? file + ":1:1"
        : file + ":" + at.getLineNumber() + ":" + at.getColumnNumber();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    Element element = Element.of(name, attributes, origin());
    String parent = open.isEmpty() ? "" : open.peek().name();
    open.push(element);
    switch (parent + " " + name) {
      case " rules" -> startRules(element);
      case "rules category" -> startCategory(element);
      case "category rule" -> startRule(element);
      case "rule pattern" -> element.allow(Set.of("case_sensitive"));
      case "pattern source", "pattern target" -> startSide(element);
      case "source token", "target token", "marker token" -> {
        element.allow(TOKEN);
        exceptions = new ArrayList<>();
      }
      case "token exception" -> element.allow(EXCEPTION);
      case "source marker",
          "target marker",
          "rule message",
          "message suggestion",
          "rule short",
          "rule url",
          "rule example",
          "example srcExample",
          "example trgExample",
          "srcExample marker",
          "trgExample marker" -> {}
      default ->
          throw element.fault(
              parent.isEmpty()
                  ? "a file of bitext rules begins with `rules`, not `" + name + "`"
                  : "`" + name + "` in `" + parent + "` is not supported");
    }
  }

  private void startRules(Element rules) {
    String target = rules.required("targetLang");
    // Bare zh is any Chinese, and not the Mainland's.
    if (!target.equals("zh")) {
      locale =
          Optional.of(
              LanguageTag.of(target)
                  .filter(LanguageTag::isChinese)
                  .orElseThrow(() -> rules.fault("`targetLang` is zh, zh-TW, zh-CN or zh-HK")));
    }
  }

  private void startCategory(Element element) {
    String word = element.attribute("id").or(() -> element.attribute("name")).orElse("");
    category = Category.TERMINOLOGY;
    for (Category each : Category.values()) {
      if (each.word().equalsIgnoreCase(word)) {
        category = each;
      }
    }
    categoryOn = isOn(element);
  }

  private void startRule(Element rule) {
    rule.allow(Set.of("id", "name", "lang", "default"));
    draft = new RuleDraft();
    if (!ids.add(rule.required("id"))) {
      throw rule.fault("id `" + rule.required("id") + "` stands twice");
    }
  }

  private void startSide(Element side) {
    side.allow(Set.of("lang", "case_sensitive"));
    if (side.name().equals("source")
        && LanguageTag.of(side.required("lang")).filter(tag -> tag == LanguageTag.EN).isEmpty()) {
      throw side.fault("`lang` of `source` is en");
    }
  }

  private static boolean isOn(Element element) {
    return !element.attribute("default").orElse("on").equals("off");
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (!open.isEmpty()) {
      open.peek().text().append(text, start, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    Element element = open.pop();
    switch (name) {
      case "exception" -> exceptions.add(test(element));
      case "token" -> draft.add(inside("source"), token(element));
      case "suggestion" -> {
        draft.suggest(element.text().toString());
        open.element().text().append(element.text());
      }
      case "message" -> draft.message(element.text().toString());
      case "rule" ->
          rules.add(draft.finish(element, category, categoryOn && isOn(element), locale));
      default -> {}
    }
  }

  private TokenPattern token(Element element) {
    int max = element.number("max", Math.max(1, element.number("min", 1)));
    try {
      return new TokenPattern(
          test(element),
          element.yes("negate"),
          exceptions,
          element.number("min", 1),
          max < 0 ? TokenPattern.MOST : max,
          element.number("skip", 0),
          inside("marker"));
    } catch (IllegalArgumentException e) {
      throw element.fault(String.valueOf(e.getMessage()));
    }
  }

  private TokenTest test(Element element) {
    boolean caseSensitive =
        element.yes("case_sensitive")
            || open.stream()
                .filter(each -> Set.of("pattern", "source", "target").contains(each.name()))
                .anyMatch(each -> each.yes("case_sensitive"));
    try {
      return TokenTest.of(
          element.text().toString().strip(),
          element.yes("regexp"),
          element.yes("inflected"),
          caseSensitive);
    } catch (IllegalArgumentException e) {
      throw element.fault(String.valueOf(e.getMessage()));
    }
  }

  private boolean inside(String name) {
    return open.stream().anyMatch(each -> each.name().equals(name));
  }

  @Override
  public void fatalError(SAXParseException e) {
    throw new RuleException(origin(), "not XML: " + e.getMessage());
  }
}
