package org.nuanyang.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Takes law texts in: one file, a folder or a zip, in the Markdown or the official docx layout. */
public interface LawImports {

  /**
   * Takes in everything below a path and returns when it is done. Texts that are held already change
   * nothing, so an import that was cut off is simply begun again.
   *
   * @param name what the report calls it
   * @throws org.nuanyang.shared.Refusal when the whole of it cannot be trusted; then nothing has changed
   */
  ImportView take(Path path, String name, Actor by, Progress progress);

  /** Looks the archive or file over, then takes it in behind the page; the file is deleted afterwards. */
  UUID begin(Path path, String name, Actor by);

  Optional<ImportView> view(UUID run);

  /** The newest runs first. */
  List<ImportView> newest(int limit);

  /** What became of the files of a run: those that need an eye first. */
  List<ImportLine> lines(UUID run, int limit);

  /** Hears how far an import is. */
  @FunctionalInterface
  interface Progress {

    void at(int done, int all);
  }
}
