package org.nuanyang.launch;

import java.nio.file.Path;

/** Another running platform serves this data folder; further nodes share a database server instead. */
public class FolderInUse extends IllegalStateException {

  FolderInUse(Path folder) {
    super(
        "another process is using "
            + folder.toAbsolutePath()
            + "; stop it, choose another folder with --data, or let several nodes share one"
            + " PostgreSQL server (NUANYANG_DB_URL)");
  }
}
