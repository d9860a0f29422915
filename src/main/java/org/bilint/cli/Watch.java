package org.bilint.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bilint.config.ConfigFinder;
import org.jspecify.annotations.Nullable;

/** Checks again whenever a document, or a file that a run depends on, is saved. */
final class Watch {

  /** Editors write a file in several steps; it is read once they have been quiet for so long. */
  private static final long QUIET_MILLIS = 150;

  /** A run that may be repeated. */
  interface Run {
    /**
     * @param anew whether more than documents has changed, so that nothing may be kept
     * @param files to be filled with the files that the run depends on, absolute
     */
    ExitStatus run(boolean anew, Set<Path> files);
  }

  private final List<String> arguments;
  private final Run run;
  private final Streams streams;
  private final Set<Path> files = new HashSet<>();
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private volatile ExitStatus last = ExitStatus.CLEAN;

  Watch(List<String> arguments, Run run, Streams streams) {
    this.arguments = arguments;
    this.run = run;
    this.streams = streams;
  }

  /** How the last run ended. */
  ExitStatus last() {
    return last;
  }

  /**
   * Runs until the thread is interrupted.
   *
   * @throws FaultException if files cannot be watched
   */
  ExitStatus untilInterrupted() throws FaultException {
    try (WatchService service = FileSystems.getDefault().newWatchService()) {
      register(service);
      check(true);
      while (true) {
        register(service);
        Set<Path> changed = changed(service);
        streams.note("--- " + shown(changed) + " changed, checking again");
        check(changed.stream().anyMatch(path -> !Input.isDocument(path)));
      }
    } catch (InterruptedException e) {
      return last;
    } catch (IOException e) {
      throw new FaultException("--watch: " + Input.reason(e));
    }
  }

  private void check(boolean anew) {
    last = run.run(anew, files);
    streams.out().flush();
    streams.err().flush();
  }

  private static String shown(Set<Path> changed) {
    String first = String.valueOf(changed.iterator().next().getFileName());
    return changed.size() == 1 ? first : first + " and " + (changed.size() - 1) + " more";
  }

  /** Waits for a change that matters, and then until no more come. */
  private Set<Path> changed(WatchService service) throws InterruptedException {
    Set<Path> changed = new TreeSet<>();
    while (changed.isEmpty()) {
      collect(service.take(), changed);
    }
    WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    while (more != null) {
      collect(more, changed);
      more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return changed;
  }

  private void collect(WatchKey key, Set<Path> changed) {
    @Nullable Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null && event.context() instanceof Path name) {
        Path path = folder.resolve(name);
        if (matters(path)) {
          changed.add(path);
        }
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  private boolean matters(Path path) {
    boolean walked =
        arguments().anyMatch(argument -> path.startsWith(argument) && Files.isDirectory(argument));
    return files.contains(path)
        || path.endsWith(ConfigFinder.FILE_NAME)
        || arguments().anyMatch(path::equals)
        || (walked && (Input.isDocument(path) || Files.isDirectory(path)));
  }

  private Stream<Path> arguments() {
    return arguments.stream().map(each -> Path.of(each).toAbsolutePath().normalize());
  }

  private void register(WatchService service) throws IOException {
    Set<Path> wanted = new TreeSet<>();
    for (Path argument : arguments().toList()) {
      if (Files.isDirectory(argument)) {
        try (Stream<Path> below = Files.walk(argument)) {
          below.filter(Files::isDirectory).forEach(wanted::add);
        }
      }
      // A configuration may come to be in any of them.
      @Nullable Path above = argument.getParent();
      while (above != null) {
        wanted.add(above);
        above = Files.exists(above.resolve(".git")) ? null : above.getParent();
      }
    }
    files.stream().map(Path::getParent).forEach(wanted::add);
    wanted.removeAll(folders.values());
    for (Path folder : wanted) {
      if (Files.isDirectory(folder) && Files.isReadable(folder)) {
        WatchKey key =
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        folders.put(key, folder);
      }
    }
  }
}
