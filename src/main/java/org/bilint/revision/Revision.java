package org.bilint.revision;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A revision that documents are held against. {@code REV} is the revision itself, {@code REV...}
 * the commit from which the checked-out branch left it, as in {@code git diff}.
 */
public final class Revision {

  private static final String SINCE_LEFT = "...";

  /** A repository at the revision. */
  private record Tree(Git git, Path root, String commit, Map<String, String> oldNames) {}

  private final String revision;
  private final Map<Path, Tree> byFolder = new HashMap<>();
  private final Map<Path, Tree> byRoot = new HashMap<>();

  public Revision(String revision) {
    this.revision = revision;
  }

  /**
   * What stood in a file at the revision, under the name that it had then; empty if it was not
   * there.
   *
   * @throws RevisionException if the file is in no repository, or the repository does not have the
   *     revision
   */
  public Optional<byte[]> content(Path file) throws RevisionException {
    Path real;
    try {
      real = file.toRealPath();
    } catch (IOException e) {
      throw new RevisionException(file + ": no such file");
    }
    Tree tree = tree(real);
    String path = tree.root().relativize(real).toString().replace(File.separatorChar, '/');
    String object = tree.commit() + ":" + path;
    if (!tree.git().run("cat-file", "-e", object).succeeded()) {
      @Nullable String oldName = tree.oldNames().get(path);
      if (oldName == null) {
        return Optional.empty();
      }
      object = tree.commit() + ":" + oldName;
    }
    Git.Outcome content = tree.git().run("cat-file", "--filters", object);
    if (!content.succeeded()) {
      throw new RevisionException(file + ": cannot be read at " + revision + lines(content));
    }
    return Optional.of(content.bytes());
  }

  private Tree tree(Path file) throws RevisionException {
    @Nullable Path parent = file.getParent();
    Path folder = parent == null ? file : parent;
    @Nullable Tree known = byFolder.get(folder);
    if (known == null) {
      Git.Outcome root = new Git(folder).run("rev-parse", "--show-toplevel");
      if (!root.succeeded()) {
        throw new RevisionException(file.getFileName() + " is in no git repository" + lines(root));
      }
      Path top = Path.of(root.text().strip());
      known = byRoot.get(top);
      if (known == null) {
        known = tree(top, new Git(top));
        byRoot.put(top, known);
      }
      byFolder.put(folder, known);
    }
    return known;
  }

  private Tree tree(Path root, Git git) throws RevisionException {
    boolean sinceLeft = revision.endsWith(SINCE_LEFT);
    String base =
        sinceLeft ? revision.substring(0, revision.length() - SINCE_LEFT.length()) : revision;
    Git.Outcome commit =
        git.run("rev-parse", "--verify", "--quiet", "--end-of-options", base + "^{commit}");
    if (!commit.succeeded()) {
      throw new RevisionException(
          "no revision `" + base + "` here; a shallow clone must fetch it first");
    }
    String id = commit.text().strip();
    if (sinceLeft) {
      Git.Outcome left = git.run("merge-base", id, "HEAD");
      if (!left.succeeded()) {
        throw new RevisionException(
            "no commit from which this branch left `"
                + base
                + "`; a shallow clone must fetch more of the history");
      }
      id = left.text().strip();
    }
    return new Tree(git, root, id, renames(git, id));
  }

  /** The old names of the files that were renamed since, by their new ones. */
  private static Map<String, String> renames(Git git, String commit) throws RevisionException {
    Git.Outcome renamed =
        git.run("diff", "--name-status", "-z", "--find-renames", "--diff-filter=R", commit, "--");
    Map<String, String> oldNames = new HashMap<>();
    String[] fields = renamed.text().split("\0", -1);
    for (int i = 0; renamed.succeeded() && i + 2 < fields.length; i += 3) {
      oldNames.put(fields[i + 2], fields[i + 1]);
    }
    return oldNames;
  }

  /** What git said, for the end of a message that is one line. */
  private static String lines(Git.Outcome outcome) {
    return outcome.error().isEmpty() ? "" : ": " + outcome.error().lines().findFirst().orElse("");
  }
}
