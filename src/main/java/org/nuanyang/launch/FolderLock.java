package org.nuanyang.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Keeps two processes from serving one data folder; the system lets go of it even after kill -9. */
record FolderLock(FileChannel channel) implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(200);

  /**
   * @param patience how long to wait for a process that is about to be gone
   * @throws FolderInUse when another process, or another part of this one, holds the folder
   */
  static FolderLock on(Path folder, Duration patience) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    long tries = 1 + patience.dividedBy(PAUSE);
    for (long attempt = 1; attempt <= tries; attempt++) {
      if (holds(channel)) return new FolderLock(channel);
      if (attempt < tries) pause();
    }
    channel.close();
    throw new FolderInUse(folder);
  }

  private static boolean holds(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the data folder", interrupted);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
