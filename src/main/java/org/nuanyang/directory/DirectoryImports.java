package org.nuanyang.directory;

import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of lists: bodies, people and villages come in as Excel, are checked row by row, and are taken when somebody says so. */
public interface DirectoryImports {

  /** The list to fill in, as an Excel file. */
  byte[] template(ImportKind kind);

  /**
   * Reads and checks a list; nothing is taken yet.
   *
   * @throws org.nuanyang.shared.Unreadable with a sentence that says what to do with the file
   */
  UUID check(ImportKind kind, byte[] file, Actor by);

  /** @throws org.nuanyang.shared.Missing unknown, another person's, or older than a day */
  ImportView view(UUID id, Actor by);

  /** The rows that are not good, with the reason beside each, as an Excel file. */
  byte[] errors(UUID id, Actor by);

  /** Takes the good rows, looked at once more. @return how many */
  int take(UUID id, Actor by);
}
