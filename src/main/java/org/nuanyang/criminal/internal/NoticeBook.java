package org.nuanyang.criminal.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.criminal.NoticeId;
import org.nuanyang.criminal.NoticeState;
import org.nuanyang.criminal.NoticeStep;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a notice for those who may have it, and keeps it with one line in its book for each act. */
@Component
class NoticeBook {

  static final Role[] READERS = {Role.CLERK, Role.REVIEWER, Role.ASSIGNER, Role.DIRECTOR, Role.LEADER};
  static final Role[] WORKERS = {Role.CLERK, Role.ASSIGNER, Role.DIRECTOR};

  private final DefenceNoticesOnFile notices;
  private final Practitioners practitioners;
  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Clock clock;

  NoticeBook(DefenceNoticesOnFile notices, Practitioners practitioners, JdbcClient jdbc, AuditTrail audit, Clock clock) {
    this.notices = notices;
    this.practitioners = practitioners;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /** For reading: the organ's own officer, the centre, the lawyer who has it; to others it does not exist. */
  DefenceNotice readable(UUID id, Actor by) {
    DefenceNotice found = find(id);
    if (!ofOrgan(found, by) && !ofCentre(found, by, READERS) && !carries(found, by)) throw unknown();
    return found;
  }

  /** For its papers, which all bear the name: those who only supervise read the facts without it. */
  DefenceNotice withNames(UUID id, Actor by) {
    DefenceNotice found = readable(id, by);
    if (!needsNames(found, by)) throw unknown();
    return found;
  }

  static boolean needsNames(DefenceNotice notice, Actor by) {
    return ofOrgan(notice, by) || ofCentre(notice, by, WORKERS) || !ofCentre(notice, by, READERS);
  }

  /** For an act of the organ's officer, or of the centre on a letter of the organ. */
  DefenceNotice forOrgan(UUID id, int seen, Actor by) {
    DefenceNotice found = find(id);
    if (!ofOrgan(found, by) && !ofCentre(found, by, WORKERS)) throw unknown();
    Stale.unless(seen, found.seen());
    return found;
  }

  /** For an act of the centre. */
  DefenceNotice forCentre(UUID id, int seen, Actor by) {
    by.must(WORKERS);
    DefenceNotice found = find(id);
    if (!ofCentre(found, by, WORKERS)) throw unknown();
    Stale.unless(seen, found.seen());
    return found;
  }

  /** For an act of the lawyer who has it. */
  DefenceNotice forLawyer(UUID id, int seen, Actor by) {
    DefenceNotice found = find(id);
    if (!carries(found, by)) throw unknown();
    Stale.unless(seen, found.seen());
    return found;
  }

  /** Whom no right has to be checked for: the platform carrying news on. */
  Optional<DefenceNotice> known(UUID id) {
    return notices.findById(id);
  }

  Optional<DefenceNotice> withCode(String code) {
    return notices.withCode(code);
  }

  Optional<DefenceNotice> withNumber(String number) {
    return notices.withNumber(number);
  }

  private DefenceNotice find(UUID id) {
    return notices.findById(id).orElseThrow(NoticeBook::unknown);
  }

  static boolean ofOrgan(DefenceNotice notice, Actor by) {
    return by.has(Role.ORGAN_OFFICER) && notice.organ.equals(by.organisation());
  }

  static boolean ofCentre(DefenceNotice notice, Actor by, Role... roles) {
    if (by.isSystem()) return true;
    for (Role role : roles) if (by.has(role)) return by.sees(notice.city, notice.centre) && notice.state != NoticeState.PRINTED;
    return false;
  }

  private boolean carries(DefenceNotice notice, Actor by) {
    return notice.lawyer != null
        && by.has(Role.LAWYER)
        && practitioners.byAccount(by.id()).map(PractitionerView::id).filter(notice.lawyer::equals).isPresent();
  }

  static Missing unknown() {
    return new Missing("criminal.unknown");
  }

  void keep(DefenceNotice changed, String verb, String note, Actor by) {
    try {
      notices.save(changed);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    jdbc.sql("insert into notice_step (id, notice, at, actor, actor_name, verb, to_state, note) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), changed.id, Timestamp.from(clock.instant()), by.id(), by.name(), verb, changed.state.name(), note)
        .update();
    audit.did(by, "criminal." + verb.toLowerCase().replace('_', '-'), "defence-notice", changed.id, changed.state.name());
  }

  List<NoticeStep> steps(NoticeId id) {
    return jdbc.sql("select * from notice_step where notice = ? order by id desc")
        .param(id.value())
        .query(
            (row, line) ->
                new NoticeStep(
                    row.getTimestamp("at").toInstant(), row.getString("actor_name"), row.getString("verb"),
                    NoticeState.valueOf(row.getString("to_state")), row.getString("note")))
        .list();
  }
}
