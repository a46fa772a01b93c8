package org.nuanyang.criminal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/**
 * The front door for applications that detained people make to an organ (D19): noted with the hour, handed on within
 * 24 hours, by the same way as those made to a duty lawyer. The hours are the organ's, and both sides see them.
 */
public interface CustodyApplications {

  /**
   * The organ's officer notes it; the same key answers with the first one.
   *
   * @throws CustodyThere this person's application in this case is noted already
   */
  UUID note(NoteApplication order);

  /** It goes to the centre, as it was noted. Handing it on again changes nothing. */
  void handOn(UUID id, Actor by);

  /** The person wants no aid any more, before it was handed on. @param why read by whoever asks later */
  void end(UUID id, int seen, String why, Actor by);

  /** The police told the family to help with the papers. */
  void familyTold(UUID id, int seen, LocalDate on, Actor by);

  /** For the organ's officers and the centre; others learn nothing of it. */
  CustodyApplication one(UUID id, Actor by);

  /** The organ's own, newest first. */
  Slice<CustodyApplication> ofOrgan(@Nullable String after, Actor by);

  /** Those the centre waits for, the most pressing first; at most 100. */
  List<CustodyApplication> awaited(Actor by);

  /** Those that reached the centre, newest first. */
  Slice<CustodyApplication> arrived(@Nullable String after, Actor by);
}
