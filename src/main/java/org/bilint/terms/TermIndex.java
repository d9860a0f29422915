package org.bilint.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilint.annotate.Word;
import org.bilint.annotate.WordClass;
import org.bilint.text.Span;

/** The terms of a termbase by the base forms of their words: a tree with a word at each branch. */
final class TermIndex {

  /** Longer ones are sentences; the limit keeps the search linear. */
  private static final int LONGEST = 12;

  /** An entry with what its matches must look like. */
  private record Stored(TermEntry entry, List<String> written, boolean inflected) {

    /** Capitals in the entry must stand in the text; so must the plural of a single word. */
    boolean suits(List<TermWord> words) {
      if (inflected && !words.get(0).keys().contains(Spelling.of(written.get(0)))) {
        return false;
      }
      boolean isSaid = entry.partOfSpeech().equals("phrase");
      for (int i = 0; i < written.size(); i++) {
        String own = written.get(i);
        boolean lower = own.chars().noneMatch(Character::isUpperCase);
        if (!lower && !words.get(i).isWritten(own) || isSaid && !saysNow(own, words.get(i))) {
          return false;
        }
      }
      return true;
    }

    /** A phrase is said in the present: "he went ahead" does not ask anybody to go ahead. */
    private static boolean saysNow(String own, TermWord word) {
      String said = Spelling.of(word.written());
      String base = Spelling.of(own);
      return said.equals(base)
          || !said.endsWith("ed") && said.regionMatches(0, base, 0, Math.min(2, base.length()));
    }
  }

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    final List<Stored> entries = new ArrayList<>(0);
  }

  private final Node root = new Node();

  TermIndex(Iterable<TermEntry> entries) {
    Map<String, List<String>> known = new HashMap<>();
    entries.forEach(entry -> add(entry, known));
  }

  private void add(TermEntry entry, Map<String, List<String>> known) {
    List<TermWord> words = TermWord.of(entry.term(), known);
    if (words.isEmpty() || words.size() > LONGEST) {
      return;
    }
    List<String> written = words.stream().map(TermWord::written).toList();
    boolean inflected = words.size() == 1 && words.get(0).keys().size() > 1;
    Stored stored = new Stored(entry, written, inflected);
    Node node = root;
    for (TermWord word : words) {
      node = node.next.computeIfAbsent(word.keys().get(0), any -> new Node());
    }
    node.entries.add(stored);
    if (words.size() > 1 && entry.term().indexOf(' ') < 0) {
      // e-commerce is written ecommerce too.
      String joined = Spelling.of(String.join("", written));
      Stored whole = new Stored(entry, List.of(String.join("", written)), false);
      root.next.computeIfAbsent(joined, any -> new Node()).entries.add(whole);
    }
  }

  /**
   * The terms in the words of a text, the longest first where they begin alike, none within
   * another.
   *
   * @param filter whether an entry may be meant; where no entry of a longer term is, a shorter one
   *     has its turn
   */
  List<TermMatch> find(String text, List<Word> words, TermMatch.Filter filter) {
    List<TermWord> pieces = TermWord.of(words);
    List<TermMatch> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      int end = longest(text, words, pieces, at, filter, found);
      at = end > at ? end : at + 1;
    }
    return found;
  }

  private int longest(
      String text,
      List<Word> words,
      List<TermWord> pieces,
      int from,
      TermMatch.Filter filter,
      List<TermMatch> found) {
    List<Node> nodes = List.of(root);
    List<Set<TermEntry>> best = new ArrayList<>();
    for (int end = from; end < pieces.size() && !nodes.isEmpty(); end++) {
      if (end > from && !joins(text, pieces.get(end - 1).span(), pieces.get(end).span())) {
        break;
      }
      nodes = next(nodes, pieces.get(end));
      best.add(entries(nodes, words, pieces.subList(from, end + 1)));
    }
    for (int i = best.size() - 1; i >= 0; i--) {
      int end = from + i + 1;
      List<TermEntry> meant = best.get(i).stream().filter(filter::mayMean).toList();
      if (!meant.isEmpty()) {
        Span span = new Span(pieces.get(from).span().start(), pieces.get(end - 1).span().end());
        int first = pieces.get(from).source();
        int last = pieces.get(end - 1).source();
        found.add(new TermMatch(span, first, last + 1, meant));
        return end;
      }
    }
    return from;
  }

  private static List<Node> next(List<Node> nodes, TermWord word) {
    List<Node> next = new ArrayList<>(2);
    for (Node node : nodes) {
      for (String key : word.keys()) {
        Node each = node.next.get(key);
        if (each != null) {
          next.add(each);
        }
      }
    }
    return next;
  }

  private static Set<TermEntry> entries(List<Node> nodes, List<Word> words, List<TermWord> match) {
    Set<TermEntry> entries = new LinkedHashSet<>();
    for (Node node : nodes) {
      for (Stored stored : node.entries) {
        if (stored.suits(match) && mayBe(stored, words, match)) {
          entries.add(stored.entry());
        }
      }
    }
    return entries;
  }

  /** By the dictionary, its context aside; of an expression only its last word tells. */
  private static boolean mayBe(Stored stored, List<Word> words, List<TermWord> match) {
    TermWord last = match.get(match.size() - 1);
    Word word = words.get(last.source());
    Set<WordClass> classes = word.classes();
    if (classes.isEmpty() || word.text().length() != last.written().length()) {
      return true;
    }
    return switch (stored.entry().partOfSpeech()) {
      case "n" -> match.size() > 1 || word.is(WordClass.NOUN) || word.is(WordClass.PROPER);
      case "v" -> match.size() > 1 || word.is(WordClass.VERB);
      default -> true;
    };
  }

  /** Whether nothing but a blank or a hyphen stands between two words. */
  private static boolean joins(String text, Span left, Span right) {
    if (right.start() - left.end() > 3) {
      return false;
    }
    for (int i = left.end(); i < right.start(); i++) {
      char c = text.charAt(i);
      if (!Character.isSpaceChar(c)
          && !Character.isWhitespace(c)
          && !TermWord.isHyphen(c)
          && c != '\''
          && c != '’') {
        return false;
      }
    }
    return true;
  }
}
