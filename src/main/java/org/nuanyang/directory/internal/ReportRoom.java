package org.nuanyang.directory.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.directory.AnswerReport;
import org.nuanyang.directory.FakeReportView;
import org.nuanyang.directory.FakeReports;
import org.nuanyang.directory.ReportFake;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.notices.DeskNotices;
import org.nuanyang.notices.Notices;
import org.nuanyang.notices.PutNotice;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports, lays them on the desk and sends the answer back. */
@Component
class ReportRoom implements FakeReports {

  private static final String NOTICE = "fake-report";
  private static final Role[] MAY_READ = {Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.LEADER};

  private final FakeReportRows reports;
  private final Network network;
  private final Notices notices;
  private final DeskNotices desk;
  private final AuditTrail audit;
  private final MessageSource words;
  private final JdbcClient jdbc;
  private final Clock clock;

  ReportRoom(FakeReportRows reports, Network network, Notices notices, DeskNotices desk, AuditTrail audit, MessageSource words, JdbcClient jdbc, Clock clock) {
    this.reports = reports;
    this.network = network;
    this.notices = notices;
    this.desk = desk;
    this.audit = audit;
    this.words = words;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional
  public String report(ReportFake report) {
    UUID id = Ids.next(clock);
    FakeReport kept = reports.save(FakeReport.of(report, id, ResumeCode.draw(), clock.instant()));
    desk.put(new PutNotice("fake-report " + id, id, report.city(), network.centres(report.city()).stream().findFirst().map(OrganisationView::id).orElse(null), Role.DIRECTOR, null, "fake-report", "warn", say("directory.desk-notice"), "", "/desk/directory/reports/" + id));
    return kept.view().code();
  }

  private String say(String key) {
    return words.getMessage(key, null, java.util.Locale.SIMPLIFIED_CHINESE);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<FakeReportView> byCode(String code) {
    return ResumeCode.typed(code).flatMap(reports::findByCode).map(FakeReport::view);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<FakeReportView> list(boolean waiting, @Nullable String after, int size, Actor by) {
    by.must(MAY_READ);
    String sql =
        waiting
            ? "SELECT id FROM fake_report WHERE city = :city AND state = 'WAITING' AND (received_at, id) > (:at, :id) ORDER BY received_at, id LIMIT :size"
            : "SELECT id FROM fake_report WHERE city = :city AND (:first OR (received_at, id) < (:at, :id)) ORDER BY received_at DESC, id DESC LIMIT :size";
    Slice.Mark mark = Slice.Mark.of(after);
    List<UUID> ids =
        jdbc.sql(sql).param("city", by.city()).param("first", after == null).param("at", Timestamp.from(mark.at())).param("id", mark.id()).param("size", size + 1)
            .query(UUID.class).list();
    Map<UUID, FakeReportView> read = reports.findAllById(ids).stream().map(FakeReport::view).collect(Collectors.toMap(FakeReportView::id, Function.identity()));
    return Slice.cut(ids.stream().map(read::get).toList(), size, one -> new Slice.Mark(one.receivedAt(), one.id()).written());
  }

  @Override
  @Transactional
  public FakeReportView one(UUID id, Actor by) {
    by.must(MAY_READ);
    FakeReportView view = known(id, by).view();
    audit.viewed(by, "fake-report", id);
    return view;
  }

  private FakeReport known(UUID id, Actor by) {
    return reports.findById(id).filter(one -> one.city().equals(by.city())).orElseThrow(() -> new Missing("directory.unknown-report"));
  }

  @Override
  @Transactional
  public void answer(AnswerReport order) {
    Actor by = order.by();
    by.must(Role.CLERK, Role.REVIEWER, Role.DIRECTOR);
    FakeReport report = known(order.report(), by);
    Stale.unless(order.version(), report.version());
    report.answer(order.found(), order.answer(), clock.instant(), by.name());
    FakeReport saved = reports.save(report);
    desk.takeOff(order.report(), NOTICE);
    if (saved.phone() != null) notices.sms(saved.city(), saved.phone().reveal(), "directory.sms.report-answered", Map.of("code", saved.view().code()));
    audit.did(by, "directory.report-answered", "fake-report", order.report(), order.found().name());
  }

  @Override
  @Transactional(readOnly = true)
  public long waiting(Actor by) {
    by.must(MAY_READ);
    return jdbc.sql("SELECT count(*) FROM fake_report WHERE city = ? AND state = 'WAITING'").param(by.city()).query(Long.class).single();
  }
}
