package org.nuanyang.documents;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Front door for files that people bring: photos, scans, PDFs. */
public interface Files {

  /** The largest upload that is kept, in bytes. */
  int LARGEST = 20 * 1024 * 1024;

  /** The largest recording that is kept, in bytes: two minutes of speech. */
  int LARGEST_SOUND = 4 * 1024 * 1024;

  /**
   * Keeps an upload: judged by its content (JPEG, PNG, PDF; 20 MB at most), scanned, sealed on disk.
   * Where and when a photo was taken is removed before it is stored. The row is written in the
   * caller's transaction.
   *
   * @param owner what it belongs to: a draft, a matter, a case
   * @param kind what it proves, such as {@code IDENTITY}, {@code EVIDENCE}, {@code JUDGMENT}
   * @throws FileRefused {@code documents.file-empty}, {@code -too-large}, {@code -infected}, {@code -type},
   *     {@code -heic}, {@code -webp}, {@code -broken}, {@code -picture-too-large}, {@code -locked}, {@code -too-many}
   */
  FileId keep(UUID owner, String city, String kind, String name, byte[] content, Actor by);

  /**
   * Keeps what somebody said, as a browser recorded it (WebM, Ogg, MP4 sound): judged by its content, scanned, sealed.
   *
   * @throws FileRefused {@code documents.file-empty}, {@code -sound}, {@code -sound-long}, {@code -infected}, {@code -too-many}
   */
  FileId keepSound(UUID owner, String city, String kind, String name, byte[] content, Actor by);

  /** Files of an owner, oldest first, without those set aside. */
  List<FileView> of(UUID owner);

  /** One file as its owner's list shows it. */
  FileView view(FileId id);

  /** What the file belongs to, for the owner to judge who may open it. */
  UUID ownerOf(FileId id);

  /** Leaves the file has when printed: the pages of a PDF, one for a picture. */
  int pages(FileId id);

  /** The opened content; the look is written to the audit trail. Whether this person may is the owner's to say. */
  FileContent open(FileId id, Actor by);

  /** Takes a file off its owner's list, such as a photo uploaded by mistake; the sealed content stays until its term ends. */
  void setAside(FileId id, UUID owner, Actor by);

  /**
   * Ends what the law no longer keeps: content and name go for good, the row stays and says when. What the same content
   * was uploaded for elsewhere keeps it. Whether the time has come is the archive's to say. Done before: nothing.
   */
  void erase(FileId id, Actor by);

  /** Hands files from one owner to another: a draft's photos become the matter's evidence. */
  void handOver(UUID from, UUID to);
}
