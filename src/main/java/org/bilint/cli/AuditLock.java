package org.bilint.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps other audits out of a folder. The operating system lets go of the lock when the process
 * ends, however it does.
 */
final class AuditLock implements AutoCloseable {

  private final Path folder;
  private final FileChannel channel;

  private AuditLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * @param folder made where there is none
   * @throws FaultException if another audit is at work there, or it cannot be written to
   */
  static AuditLock on(Path folder) throws FaultException {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("audit.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw new FaultException(folder + ": another audit is at work here");
      }
      return new AuditLock(folder, channel);
    } catch (IOException e) {
      throw new FaultException(folder + ": " + Input.reason(e));
    }
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() throws FaultException {
    try {
      channel.close();
    } catch (IOException e) {
      throw new FaultException(folder + ": " + Input.reason(e));
    }
  }
}
