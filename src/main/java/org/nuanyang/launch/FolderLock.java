package org.nuanyang.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two processes from serving one data folder; the system lets go of it even after kill -9. */
record FolderLock(FileChannel channel) implements AutoCloseable {

  /** @throws FolderInUse when another process, or another part of this one, holds the folder */
  static FolderLock on(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) return new FolderLock(channel);
    } catch (OverlappingFileLockException ours) {
      // falls through: this process already serves the folder
    }
    channel.close();
    throw new FolderInUse(folder);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
