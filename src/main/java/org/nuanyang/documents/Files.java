package org.nuanyang.documents;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Front door for files that people bring: photos, scans, PDFs. */
public interface Files {

  /**
   * Keeps an upload: judged by its content (JPEG, PNG, PDF; 20 MB at most), scanned, sealed on disk.
   *
   * @param owner what it belongs to: a draft, a matter, a case
   * @param kind what it proves, such as {@code IDENTITY}, {@code EVIDENCE}, {@code JUDGMENT}
   * @throws org.nuanyang.shared.Refusal {@code documents.file-type}, {@code documents.file-too-large},
   *     {@code documents.file-infected}, {@code documents.file-empty}
   */
  FileId keep(UUID owner, String city, String kind, String name, byte[] content, Actor by);

  List<FileView> of(UUID owner);

  /** The opened content; the look is written to the audit trail. */
  FileContent open(FileId id, Actor by);

  /** Hands files from one owner to another: a draft's photos become the matter's evidence. */
  void handOver(UUID from, UUID to);
}
