package org.nuanyang.meetings;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.intake.ApplicationId;

/** The front door of video sessions between a station and its centre. Whoever changes the sheet voids what was signed on it. */
public interface VideoSessions {

  /** A station, or the centre for one of its stations, opens a session. The same key answers with the first. */
  UUID open(UUID submissionKey, UUID station, Actor by);

  /** Either side writes the sheet; identity stays confirmed only while name and number stay. @param seen version the writer saw */
  void write(UUID session, long seen, SessionSheet sheet, Actor by);

  /** The helper at the station has compared the person with the paper. @param what was seen */
  void confirmIdentity(UUID session, long seen, String what, Actor by);

  /** The statement was read back to the person, who agrees; the centre's side records it. */
  void readBack(UUID session, long seen, Actor by);

  /** The person, or the guardian, signs at the station. @param picture PNG or JPEG of the signature */
  void sign(UUID session, long seen, byte[] picture, Actor by);

  /**
   * The centre's side makes the application of it.
   *
   * @throws org.nuanyang.shared.Refusal identity, reading back, signature or the guardian (法律援助法 第四十条) are missing
   */
  ApplicationId submit(UUID session, long seen, Actor by);

  void cancel(UUID session, long seen, String reason, Actor by);

  SessionView view(UUID session, Actor by);

  /** Which version the sheet has now: for a page that looks whether the other side wrote. */
  long version(UUID session, Actor by);

  /** Sessions that are not over, the newest first. */
  List<SessionRow> open(Actor by);

  /** One side tells the other how its pictures can be reached. @param message at most 64,000 characters */
  void signal(UUID session, String message, Actor by);

  /** What the other side told since then. @param after number of the last one heard; 0 for all */
  List<Signal> heard(UUID session, long after, Actor by);

  /** One message about reaching each other. */
  record Signal(long number, String message) {}
}
