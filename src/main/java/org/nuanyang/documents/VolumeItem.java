package org.nuanyang.documents;

import org.jspecify.annotations.Nullable;

/**
 * One thing to be bound into an archive volume: a paper or a file, never both.
 *
 * @param part where it is bound; null leaves that to the paper's type or the file's kind
 * @param title how the catalogue calls it; empty leaves that to the paper's title or the file's name
 */
public record VolumeItem(@Nullable PaperId paper, @Nullable FileId file, @Nullable VolumePart part, String title) {

  public VolumeItem {
    if ((paper == null) == (file == null)) throw new IllegalArgumentException("either a paper or a file");
  }

  public static VolumeItem of(PaperId paper) {
    return new VolumeItem(paper, null, null, "");
  }

  /** @param title such as 仲裁裁决书 */
  public static VolumeItem of(FileId file, String title) {
    return new VolumeItem(null, file, null, title);
  }

  public VolumeItem in(VolumePart where) {
    return new VolumeItem(paper, file, where, title);
  }
}
