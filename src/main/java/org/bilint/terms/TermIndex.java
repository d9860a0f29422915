package org.bilint.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
  private static final class Stored {
    private final TermEntry entry;
    private final List<String> written;

    /** Of which words the capitals count. */
    private final boolean[] capital;

    /** What its only word has to stand under as it is written; empty where it may be inflected. */
    private final String plural;

    private final boolean said;

    Stored(TermEntry entry, List<String> written, boolean inflected) {
      this.entry = entry;
      this.written = written;
      capital = new boolean[written.size()];
      for (int i = 0; i < capital.length; i++) {
        capital[i] = written.get(i).chars().anyMatch(Character::isUpperCase);
      }
      plural = inflected ? Spelling.of(written.get(0)) : "";
      said = entry.partOfSpeech().equals("phrase");
    }

    /** Capitals in the entry must stand in the text; so must the plural of a single word. */
    boolean suits(List<TermWord> words) {
      if (!plural.isEmpty() && !words.get(0).keys().contains(plural)) {
        return false;
      }
      for (int i = 0; i < capital.length; i++) {
        String own = written.get(i);
        if (capital[i] && !words.get(i).isWritten(own) || said && !saysNow(own, words.get(i))) {
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
  private final TermWord.Keys keys = new TermWord.Keys();

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

  /** The terms in the words of a text, wherever one may begin. */
  TermCandidates find(String text, List<Word> words) {
    List<TermWord> pieces = keys.of(words);
    List<TermCandidates.Start> starts = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      List<Node> nodes = next(List.of(root), pieces.get(at));
      if (!nodes.isEmpty()) {
        List<TermCandidates.Option> options = options(text, words, pieces, at, nodes);
        if (!options.isEmpty()) {
          starts.add(new TermCandidates.Start(at, options));
        }
      }
    }
    return new TermCandidates(starts);
  }

  private static List<TermCandidates.Option> options(
      String text, List<Word> words, List<TermWord> pieces, int from, List<Node> first) {
    List<TermCandidates.Option> options = new ArrayList<>();
    List<Node> nodes = first;
    int end = from + 1;
    while (!nodes.isEmpty()) {
      List<TermEntry> entries = entries(nodes, words, pieces.subList(from, end));
      if (!entries.isEmpty()) {
        Span span = new Span(pieces.get(from).span().start(), pieces.get(end - 1).span().end());
        int source = pieces.get(from).source();
        int last = pieces.get(end - 1).source();
        options.add(new TermCandidates.Option(end, new TermMatch(span, source, last + 1, entries)));
      }
      if (end == pieces.size()
          || !joins(text, pieces.get(end - 1).span(), pieces.get(end).span())) {
        break;
      }
      nodes = next(nodes, pieces.get(end));
      end++;
    }
    Collections.reverse(options);
    return options;
  }

  private static List<Node> next(List<Node> nodes, TermWord word) {
    List<Node> next = List.of();
    for (Node node : nodes) {
      for (String key : word.keys()) {
        Node each = node.next.get(key);
        if (each != null) {
          next = next.isEmpty() ? new ArrayList<>(2) : next;
          next.add(each);
        }
      }
    }
    return next;
  }

  private static List<TermEntry> entries(List<Node> nodes, List<Word> words, List<TermWord> match) {
    List<TermEntry> entries = List.of();
    for (Node node : nodes) {
      for (Stored stored : node.entries) {
        if (stored.suits(match) && mayBe(stored, words, match) && !entries.contains(stored.entry)) {
          entries = entries.isEmpty() ? new ArrayList<>(2) : entries;
          entries.add(stored.entry);
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
    return switch (stored.entry.partOfSpeech()) {
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
