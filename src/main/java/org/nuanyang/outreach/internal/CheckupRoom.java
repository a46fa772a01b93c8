package org.nuanyang.outreach.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.outreach.BeginCheckup;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.CheckupReport;
import org.nuanyang.outreach.CheckupState;
import org.nuanyang.outreach.CheckupView;
import org.nuanyang.outreach.Checkups;
import org.nuanyang.outreach.FirmCheckedUp;
import org.nuanyang.outreach.NotAtThisStage;
import org.nuanyang.outreach.Questionnaire;
import org.nuanyang.outreach.Questionnaire.Dimension;
import org.nuanyang.outreach.Reply;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Submissions;
import org.nuanyang.shared.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps check-ups of firms for their owners. */
@Component
@Transactional
class CheckupRoom implements Checkups {

  private static final String KIND = "firm-checkup";

  private final FirmCheckups checkups;
  private final Written written;
  private final Ballot ballot;
  private final Submissions submissions;
  private final Vault vault;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  CheckupRoom(FirmCheckups checkups, Written written, Ballot ballot, Submissions submissions, Vault vault, AuditTrail audit,
      ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.checkups = checkups;
    this.written = written;
    this.ballot = ballot;
    this.submissions = submissions;
    this.vault = vault;
    this.audit = audit;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Questionnaire questionnaire() {
    return written.questionnaire();
  }

  @Override
  public CheckupId begin(BeginCheckup command) {
    String number = command.code() == null ? "" : command.code().value();
    byte[] index = number.isEmpty() ? null : vault.blindIndex(number);
    var firm = new FirmCheckup.Firm(command.firm(), number, index, command.headcount(), command.organisation());
    return entered(command.submissionKey(), firm, null, command.by());
  }

  @Override
  public CheckupId again(CheckupId id, UUID submissionKey, Actor by) {
    FirmCheckup last = own(id);
    if (!last.state().finished()) throw new NotAtThisStage(last.state());
    return entered(submissionKey, last.firm(), last.id(), by);
  }

  private CheckupId entered(UUID key, FirmCheckup.Firm firm, @Nullable UUID previous, Actor by) {
    return new CheckupId(UUID.fromString(submissions.once(key, "outreach.begin", () -> enter(firm, previous, by).toString())));
  }

  private UUID enter(FirmCheckup.Firm firm, @Nullable UUID previous, Actor by) {
    String owner = ResumeCode.draw();
    String worker = ResumeCode.draw();
    var codes = new FirmCheckup.Codes(owner, vault.blindIndex(owner), worker, vault.blindIndex(worker));
    String first = questionnaire().dimensions().getFirst().id();
    FirmCheckup checkup = FirmCheckup.begin(Ids.next(clock), by.city(), firm, codes, previous, first, clock.instant());
    checkups.save(checkup);
    audit.did(by, "outreach.begin", KIND, checkup.id(), "");
    return checkup.id();
  }

  @Override
  @Transactional(readOnly = true)
  public CheckupView open(CheckupId id) {
    return written.view(own(id));
  }

  private FirmCheckup own(CheckupId id) {
    return checkups.findById(id.value()).orElseThrow(() -> new Missing("outreach.unknown"));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<CheckupId> resume(String code) {
    return ResumeCode.typed(code)
        .flatMap(typed -> jdbc.sql("select id from firm_checkup where code_index = ?").param(vault.blindIndex(typed)).query(UUID.class).optional())
        .map(CheckupId::new);
  }

  @Override
  public void answer(CheckupId id, String dimension, Map<String, Reply> replies) {
    FirmCheckup checkup = own(id);
    Dimension screen = questionnaire().dimension(dimension).orElseThrow(() -> new Missing("outreach.unknown-page"));
    Map<String, Reply> answers = new LinkedHashMap<>(written.answers(checkup.answers()));
    screen.items().forEach(item -> {
      Reply reply = replies.get(item.id());
      if (reply == null) answers.remove(item.id());
      else answers.put(item.id(), reply);
    });
    checkup.answer(written.answers(answers), behind(screen), clock.instant());
    checkups.save(checkup);
  }

  private String behind(Dimension screen) {
    List<Dimension> all = questionnaire().dimensions();
    int at = all.indexOf(screen);
    return at + 1 < all.size() ? all.get(at + 1).id() : "check";
  }

  @Override
  public void finish(CheckupId id, Actor by) {
    FirmCheckup checkup = own(id);
    if (checkup.state().finished()) return; // pressed twice
    if (written.answers(checkup.answers()).isEmpty()) throw new NotAtThisStage(CheckupState.FILLING);
    boolean newFirm = isNew(checkup);
    checkup.finish(clock.instant());
    checkups.save(checkup);
    audit.did(by, "outreach.finish", KIND, checkup.id(), "");
    events.publishEvent(new FirmCheckedUp(id, checkup.city(), checkup.firm().organisation(), newFirm, clock.instant()));
  }

  private boolean isNew(FirmCheckup checkup) {
    byte[] index = checkup.firm().creditIndex();
    if (index == null) return false;
    return jdbc.sql("select count(*) from firm_checkup where credit_index = ? and finished_at is not null").param(index).query(Long.class).single() == 0;
  }

  @Override
  @Transactional(readOnly = true)
  public CheckupReport report(CheckupId id) {
    FirmCheckup checkup = own(id);
    if (!checkup.state().finished()) throw new NotAtThisStage(checkup.state());
    UUID previous = checkup.previous();
    Map<String, Reply> before = previous == null ? null : checkups.findById(previous).map(last -> written.answers(last.answers())).orElse(null);
    return new Weighing(questionnaire()).report(written.answers(checkup.answers()), ballot.shown(checkup.id()), before);
  }

  @Override
  public void askLawyer(CheckupId id, String wish, String contact, Actor by) {
    FirmCheckup checkup = own(id);
    checkup.askLawyer(wish, contact, clock.instant());
    checkups.save(checkup);
    audit.did(by, "outreach.ask-lawyer", KIND, checkup.id(), "");
  }

  @Override
  public void erase(CheckupId id, Actor by) {
    FirmCheckup checkup = own(id);
    checkups.delete(checkup);
    audit.did(by, "outreach.erase", KIND, checkup.id(), "");
  }

  @Override
  public int clearUntouchedSince(Instant moment) {
    return jdbc.sql("delete from firm_checkup where updated_at < ?").param(Timestamp.from(moment)).update();
  }
}
