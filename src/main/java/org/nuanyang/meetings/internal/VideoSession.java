package org.nuanyang.meetings.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.meetings.SessionSheet;
import org.nuanyang.meetings.SessionState;
import org.nuanyang.meetings.Side;
import org.nuanyang.shared.IdentityNumber;
import org.nuanyang.shared.IdentityPaper;
import org.nuanyang.shared.PersonName;
import org.nuanyang.shared.PhoneNumber;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.SealedText;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One session and what was confirmed, read and signed in it. What is changed afterwards has to be read and signed again. */
@Table("video_session")
final class VideoSession {

  @Id UUID id;
  @Version @Nullable Integer version;
  String city;
  UUID station;
  UUID centre;
  SessionState state;
  String openedBy;
  Instant openedAt;
  SealedText sheet;
  String identitySeen = "";
  String identityBy = "";
  String readBackBy = "";
  @Nullable Instant signedAt;
  @Nullable UUID application;
  String endedWhy = "";

  /** For the database only. */
  @SuppressWarnings("NullAway") // every field is filled from its column right after
  private VideoSession() {}

  static VideoSession open(UUID id, String city, UUID station, UUID centre, String by, String blank, Clock clock) {
    VideoSession session = new VideoSession();
    session.id = id;
    session.city = city;
    session.station = station;
    session.centre = centre;
    session.state = SessionState.OPEN;
    session.openedBy = by;
    session.openedAt = clock.instant();
    session.sheet = new SealedText(blank);
    return session;
  }

  void write(SessionSheet before, SessionSheet after, String written) {
    mustBeOpen();
    if (before.equals(after)) return;
    if (!before.samePerson(after)) {
      identitySeen = "";
      identityBy = "";
    }
    readBackBy = "";
    signedAt = null;
    sheet = new SealedText(written);
  }

  void confirmIdentity(SessionSheet now, String what, Side side, String by) {
    mustBeOpen();
    if (side != Side.STATION) throw new Refusal("meetings.only-station");
    if (now.name().isBlank() || now.identityNumber().isBlank()) throw new Refusal("meetings.missing.person");
    identitySeen = what;
    identityBy = by;
  }

  void readBack(SessionSheet now, Side side, String by) {
    mustBeOpen();
    if (side != Side.CENTRE) throw new Refusal("meetings.only-centre");
    if (now.statement().isBlank()) throw new Refusal("meetings.missing.statement");
    readBackBy = by;
    signedAt = null;
  }

  /** What was not read back is not signed. */
  void sign(Side side, Clock clock) {
    mustBeOpen();
    if (side != Side.STATION) throw new Refusal("meetings.only-station");
    if (readBackBy.isEmpty()) throw new Refusal("meetings.missing.read-back");
    signedAt = clock.instant();
  }

  void submitted(UUID made) {
    state = SessionState.SUBMITTED;
    application = made;
  }

  void cancel(String why) {
    mustBeOpen();
    state = SessionState.CANCELLED;
    endedWhy = why;
  }

  void mustBeOpen() {
    if (state != SessionState.OPEN) throw new Refusal("meetings.over");
  }

  /** Message key of the first thing that is missing before the centre can take it; null when nothing is. */
  @Nullable String missing(SessionSheet now) {
    if (PersonName.problem(now.name()).isPresent() || IdentityNumber.problem(IdentityPaper.RESIDENT_ID, now.identityNumber()).isPresent()) return "meetings.missing.person";
    if (!now.able() && now.guardianInfringes()) return "meetings.missing.other-guardian";
    if (!now.able() && !guardianKnown(now)) return "meetings.missing.guardian";
    if (PhoneNumber.problem(now.able() ? now.phone() : now.guardianPhone()).isPresent()) return "meetings.missing.phone";
    if (now.matterCode().isEmpty() || now.eventRegion().isEmpty()) return "meetings.missing.matter";
    if (now.statement().isBlank()) return "meetings.missing.statement";
    if (identitySeen.isEmpty()) return "meetings.missing.identity";
    if (readBackBy.isEmpty()) return "meetings.missing.read-back";
    return signedAt == null ? "meetings.missing.signature" : null;
  }

  private static boolean guardianKnown(SessionSheet now) {
    return PersonName.problem(now.guardianName()).isEmpty() && !now.guardianRelation().isBlank()
        && IdentityNumber.problem(IdentityPaper.RESIDENT_ID, now.guardianNumber()).isEmpty();
  }

  int version() {
    return version == null ? 0 : version;
  }
}
