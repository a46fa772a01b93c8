package org.nuanyang.meetings.internal;

import static org.nuanyang.identity.Role.CLERK;
import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.nuanyang.documents.Files;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.intake.ApplicationId;
import org.nuanyang.intake.Intake;
import org.nuanyang.meetings.SessionRow;
import org.nuanyang.meetings.SessionSheet;
import org.nuanyang.meetings.SessionView;
import org.nuanyang.meetings.Side;
import org.nuanyang.meetings.VideoSessions;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rooms in which a station and its centre meet. */
@Component
@Transactional
class SessionRoom implements VideoSessions {

  private static final int LONGEST_SIGNAL = 64_000;
  private static final int MOST_SIGNALS = 400;

  private final SessionsOnFile sessions;
  private final SheetApplication applications;
  private final Intake intake;
  private final Network network;
  private final Files files;
  private final DeskNotices desks;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final MessageSource messages;
  private final JdbcClient db;
  private final Clock clock;
  private final JsonMapper json;

  SessionRoom(SessionsOnFile sessions, SheetApplication applications, Intake intake, Network network, Files files, DeskNotices desks,
      Submissions submissions, AuditTrail audit, MessageSource messages, JdbcClient db, Clock clock, JsonMapper json) {
    this.sessions = sessions;
    this.applications = applications;
    this.intake = intake;
    this.network = network;
    this.files = files;
    this.desks = desks;
    this.submissions = submissions;
    this.audit = audit;
    this.messages = messages;
    this.db = db;
    this.clock = clock;
    this.json = json;
  }

  @Override
  public UUID open(UUID submissionKey, UUID station, Actor by) {
    by.must(CLERK, REVIEWER);
    OrganisationView from = network.organisation(station);
    OrganisationView centre = network.competentCentre(by.city(), from.region());
    boolean mine = from.city().equals(by.city()) && (by.sees(by.city(), station) || by.sees(by.city(), centre.id()));
    if (!mine) throw new Missing("meetings.unknown");
    return UUID.fromString(submissions.once(submissionKey, "meetings.open", () -> enter(from, centre, by).toString()));
  }

  private UUID enter(OrganisationView station, OrganisationView centre, Actor by) {
    VideoSession session = VideoSession.open(Ids.next(clock), by.city(), station.id(), centre.id(), by.name(), json.writeValueAsString(SessionSheet.BLANK), clock);
    sessions.save(session);
    audit.did(by, "meetings.open", "video-session", session.id, "");
    desks.put(
        new PutNotice(session.id.toString(), session.id, by.city(), centre.id(), CLERK, null, "video", "info",
            messages.getMessage("meetings.bell", null, Locale.SIMPLIFIED_CHINESE), station.name(), "/desk/sessions/" + session.id));
    return session.id;
  }

  @Override
  public void write(UUID id, long seen, SessionSheet sheet, Actor by) {
    VideoSession session = take(id, seen, by);
    session.write(sheetOf(session), sheet, json.writeValueAsString(sheet));
    keep(session, "meetings.write", by);
  }

  @Override
  public void confirmIdentity(UUID id, long seen, String what, Actor by) {
    VideoSession session = take(id, seen, by);
    session.confirmIdentity(sheetOf(session), what, side(session, by), by.name());
    keep(session, "meetings.identity", by);
  }

  @Override
  public void readBack(UUID id, long seen, Actor by) {
    VideoSession session = take(id, seen, by);
    session.readBack(sheetOf(session), side(session, by), by.name());
    keep(session, "meetings.read-back", by);
  }

  @Override
  public void sign(UUID id, long seen, byte[] picture, Actor by) {
    VideoSession session = take(id, seen, by);
    session.sign(side(session, by), clock);
    // An earlier signature was put under other words: it is set aside.
    files.of(id).forEach(old -> files.setAside(old.id(), id, by));
    files.keep(id, session.city, "SIGNATURE", "signature.png", picture, by);
    keep(session, "meetings.sign", by);
  }

  @Override
  public ApplicationId submit(UUID id, long seen, Actor by) {
    VideoSession session = take(id, seen, by);
    session.mustBeOpen();
    if (side(session, by) != Side.CENTRE) throw new Refusal("meetings.only-centre");
    SessionSheet sheet = sheetOf(session);
    String missing = session.missing(sheet);
    if (missing != null) throw new Refusal(missing);
    ApplicationId made = intake.submit(applications.order(session, sheet, by));
    session.submitted(made.value());
    keep(session, "meetings.submit", by);
    over(id);
    return made;
  }

  @Override
  public void cancel(UUID id, long seen, String reason, Actor by) {
    VideoSession session = take(id, seen, by);
    session.cancel(reason);
    keep(session, "meetings.cancel", by);
    over(id);
  }

  private void over(UUID id) {
    desks.takeOff(id, "video");
    db.sql("delete from video_signal where session = ?").param(id).update();
  }

  @Override
  public SessionView view(UUID id, Actor by) {
    VideoSession session = find(id, by);
    audit.viewed(by, "video-session", id);
    SessionSheet sheet = sheetOf(session);
    return new SessionView(
        session.id, session.version(), session.state, side(session, by), session.station, network.organisation(session.station).name(), session.centre,
        network.organisation(session.centre).name(), session.openedBy, session.openedAt, sheet, session.identitySeen, session.identityBy,
        session.readBackBy, session.signedAt, session.application, session.missing(sheet));
  }

  @Override
  @Transactional(readOnly = true)
  public long version(UUID id, Actor by) {
    return find(id, by).version();
  }

  @Override
  @Transactional(readOnly = true)
  public List<SessionRow> open(Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    return sessions.open(by.city()).stream()
        .filter(one -> by.sees(one.city, one.station) || by.sees(one.city, one.centre))
        .map(one -> new SessionRow(one.id, network.organisation(one.station).name(), sheetOf(one).name(), one.openedBy, one.openedAt))
        .toList();
  }

  @Override
  public void signal(UUID id, String message, Actor by) {
    VideoSession session = find(id, by);
    session.mustBeOpen();
    if (message.length() > LONGEST_SIGNAL) throw new Refusal("meetings.signal.long");
    int told = db.sql("select count(*) from video_signal where session = ?").param(id).query(Integer.class).single();
    if (told >= MOST_SIGNALS) db.sql("delete from video_signal where session = ?").param(id).update();
    db.sql("insert into video_signal (session, side, message) values (?, ?, ?)").params(id, side(session, by).name(), message).update();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Signal> heard(UUID id, long after, Actor by) {
    VideoSession session = find(id, by);
    return db.sql("select number, message from video_signal where session = ? and side <> ? and number > ? order by number limit 100")
        .params(id, side(session, by).name(), after)
        .query((row, line) -> new Signal(row.getLong("number"), row.getString("message")))
        .list();
  }

  /** Who sits in the station speaks for the station, also where the city's scope sees both. */
  private static Side side(VideoSession session, Actor by) {
    return session.station.equals(by.organisation()) ? Side.STATION : Side.CENTRE;
  }

  private SessionSheet sheetOf(VideoSession session) {
    return json.readValue(session.sheet.reveal(), SessionSheet.class);
  }

  private VideoSession take(UUID id, long seen, Actor by) {
    VideoSession session = find(id, by);
    Stale.unless(seen, session.version());
    return session;
  }

  private VideoSession find(UUID id, Actor by) {
    by.must(CLERK, REVIEWER, DIRECTOR);
    VideoSession session = sessions.findById(id).orElseThrow(() -> new Missing("meetings.unknown"));
    if (!by.sees(session.city, session.station) && !by.sees(session.city, session.centre)) throw new Missing("meetings.unknown");
    return session;
  }

  private void keep(VideoSession session, String act, Actor by) {
    try {
      sessions.save(session);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    audit.did(by, act, "video-session", session.id, session.state.name());
  }
}
