package org.nuanyang.documents;

import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;

/**
 * Front door for archive volumes (一案一卷): puts a case's papers and files into binding order, counts
 * their pages, and binds them into one PDF.
 */
public interface ArchiveVolumes {

  /**
   * The catalogue: by {@link VolumePart}, and within a part in the order given. Its rows fill
   * {@link PaperType#ARCHIVE_CATALOGUE}: {@code entries.stream().map(VolumeEntry::row).toList()}.
   */
  List<VolumeEntry> catalogue(List<VolumeItem> items);

  /**
   * Writes the whole volume as one PDF, the page number stamped on each leaf. Whether this person may
   * is the caller's to say; every file bound in is written to the audit trail as looked at.
   *
   * @param catalogue the issued catalogue, bound in front without page numbers; null leaves it out
   */
  void bind(List<VolumeItem> items, @Nullable PaperId catalogue, OutputStream out, Actor by);
}
