package org.bilint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What GitHub makes of a text in Markdown. */
public final class MarkdownNodes {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** What GitHub or GitLab would make something of. */
  private static final Pattern REFERENCE =
      Pattern.compile("@[\\w-]|#\\d|![0-9]|~\\w|&\\d|(?i)gh-\\d|https?://|www\\.|:[a-z0-9_+-]+:");

  private MarkdownNodes() {}

  /** All nodes, each before its children. */
  public static List<Node> of(String markdown) {
    List<Node> nodes = new ArrayList<>();
    collect(PARSER.parse(markdown), nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, nodes);
    }
  }

  /** The simple names of the classes of the nodes. */
  public static Set<String> kinds(String markdown) {
    Set<String> kinds = new TreeSet<>();
    of(markdown).forEach(node -> kinds.add(node.getClass().getSimpleName()));
    return kinds;
  }

  /** What stands in plain text and would become a mention, an issue or a link. */
  public static List<String> references(String markdown) {
    return of(markdown).stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getLiteral())
        .flatMap(text -> REFERENCE.matcher(text).results().map(MatchResult::group))
        .toList();
  }

  /** What is read of a node, without the marks that break references. */
  public static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(CustomNode part) {
            visitChildren(part);
          }

          @Override
          public void visit(CustomBlock part) {
            visitChildren(part);
          }
        });
    return text.toString().replace("\u200B", "");
  }
}
