package org.nuanyang.criminal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.documents.FileId;
import org.nuanyang.documents.FileView;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/**
 * The front door of criminal notices: what an organ and the centre do with one. An officer of an organ
 * reaches only the notices of that organ; whose notice it is, nobody else is told.
 */
public interface DefenceNotices {

  /**
   * Takes a notice in. The same person, case and stage a second time is the same file. A complete one is
   * registered at once and a lawyer is looked for; an incomplete one is asked back, while its three days run.
   */
  NoticeAnswer receive(GiveNotice command);

  /** Keeps a notice the organ wants to send as a printed letter; nothing runs yet. */
  PrintedLetter print(GiveNotice command);

  /** The letter with this code, for the window to take in. @throws org.nuanyang.shared.Missing no such letter */
  NoticeFile letter(String code, Actor by);

  /** The printed letter arrived at the window. */
  NoticeAnswer receiveLetter(NoticeId id, int seen, Actor by);

  /** What was missing is here. */
  NoticeAnswer supply(NoticeId id, int seen, NoticeText whole, Actor by);

  /** Keeps a scan or photo: the letter, the indictment, a statement. */
  FileId attach(NoticeId id, String kind, String name, byte[] content, Actor by);

  List<FileView> attachments(NoticeId id, Actor by);

  /** The clerk has looked at what stood against it: a lawyer is looked for. */
  void register(NoticeId id, int seen, String remark, Actor by);

  /** Sends a notice back that is not ours to answer; before any lawyer is looked for. */
  void giveBack(NoticeId id, int seen, String reason, Actor by);

  /** The answer reached the organ by hand or post. */
  void told(NoticeId id, int seen, Instant at, Actor by);

  /** The person or the relatives retained a defender: own counsel prevails (法律援助法 第二十七条). */
  void ownCounsel(NoticeId id, int seen, LocalDate retainedOn, String counsel, Actor by);

  /** The person refuses the lawyer who was assigned. */
  void refuseLawyer(NoticeId id, int seen, RefusedLawyer refused, Actor by);

  /** After five days without own counsel the court notifies again: another lawyer is looked for. */
  void notifyAgain(NoticeId id, int seen, Actor by);

  /** The lawyer handed the papers of aid and retainer to the court. */
  void papersFiled(NoticeId id, int seen, LocalDate on, Actor by);

  /** The lawyer asked to meet the detained person; 48 hours run for the place of detention. */
  void meetingAsked(NoticeId id, int seen, Instant at, Actor by);

  void meetingHeld(NoticeId id, int seen, Instant at, Actor by);

  /** The answer as the organ that gave the notice may read it. */
  NoticeAnswer answer(NoticeId id, Actor by);

  Optional<NoticeId> byNumber(String number, Actor by);

  /** The whole file; the look is written to the audit trail. */
  NoticeFile file(NoticeId id, Actor by);

  /** Notices of the actor's organ, newest first. */
  Slice<NoticeRow> ofOrgan(@Nullable String after, Actor by);

  /** The centre's queue by deadline. */
  Slice<NoticeRow> queue(QueueOf which, @Nullable String after, Actor by);

  /** How many stand in each list. */
  List<Integer> counts(Actor by);
}
