package org.nuanyang.assignment.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.assignment.AssignmentId;
import org.nuanyang.assignment.LearningLog;
import org.nuanyang.assignment.Mentoring;
import org.nuanyang.assignment.Mentoring.Pair;
import org.nuanyang.assignment.MentorItem;
import org.nuanyang.assignment.NotAssignable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.PractitionerView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what juniors wrote down and what leads said about it; sealed, since both speak of a case. */
@Component
@Transactional
class LessonBook implements LearningLog {

  private final JdbcClient jdbc;
  private final Mentoring mentoring;
  private final Practitioners practitioners;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  LessonBook(JdbcClient jdbc, Mentoring mentoring, Practitioners practitioners, Vault vault, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.mentoring = mentoring;
    this.practitioners = practitioners;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<AssignmentId, List<Lesson>> mine(Actor by) {
    UUID[] pairs = mentoring.mine(by).stream().map(pair -> pair.assignment().value()).toArray(UUID[]::new);
    return jdbc.sql(
            """
            SELECT l.id, l.assignment, l.learnt, l.at, r.shown, r.remark, r.at AS remarked_at FROM mentor_lesson l
              LEFT JOIN mentor_remark r ON r.lesson = l.id WHERE l.assignment = ANY(?) ORDER BY l.id DESC LIMIT 500""")
        .param(pairs)
        .query(this::lesson)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Lesson::assignment));
  }

  private Lesson lesson(ResultSet row, int line) throws SQLException {
    Array shown = row.getArray("shown");
    Set<MentorItem> items =
        shown == null ? Set.of() : Arrays.stream((String[]) shown.getArray()).map(MentorItem::valueOf).collect(Collectors.toUnmodifiableSet());
    byte[] remark = row.getBytes("remark");
    Timestamp remarked = row.getTimestamp("remarked_at");
    return new Lesson(
        row.getObject("id", UUID.class), new AssignmentId(row.getObject("assignment", UUID.class)), opened(row.getBytes("learnt")),
        row.getTimestamp("at").toInstant(), items, remark == null ? null : opened(remark), remarked == null ? null : remarked.toInstant());
  }

  @Override
  public void write(AssignmentId assignment, String learnt, Actor by) {
    Pair pair = own(assignment, by);
    if (!pair.mine().equals("JUNIOR")) throw new NotAssignable("assignment.lesson.not-junior");
    if (learnt.isBlank()) throw new NotAssignable("assignment.lesson.empty");
    jdbc.sql("INSERT INTO mentor_lesson (id, assignment, city, lead, junior, learnt, at) VALUES (?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), assignment.value(), by.city(), pair.lead(), pair.junior(), sealed(learnt), Timestamp.from(clock.instant()))
        .update();
    audit.did(by, "assignment.lesson", "assignment", assignment.value(), "");
  }

  @Override
  public void remark(UUID lesson, Set<MentorItem> shown, String remark, Actor by) {
    UUID assignment =
        jdbc.sql("SELECT assignment FROM mentor_lesson WHERE id = ?").param(lesson).query(UUID.class).optional()
            .orElseThrow(() -> new Missing("assignment.unknown"));
    Pair pair = own(new AssignmentId(assignment), by);
    if (!pair.mine().equals("LEAD")) throw new NotAssignable("assignment.lesson.not-lead");
    if (shown.isEmpty() && remark.isBlank()) throw new NotAssignable("assignment.lesson.remark-empty");
    try {
      jdbc.sql("INSERT INTO mentor_remark (lesson, shown, remark, at) VALUES (?, ?, ?, ?)")
          .params(lesson, shown.stream().map(Enum::name).sorted().toArray(String[]::new), sealed(remark), Timestamp.from(clock.instant()))
          .update();
    } catch (DuplicateKeyException before) {
      throw new Stale();
    }
    audit.did(by, "assignment.remark", "assignment", assignment, "");
  }

  @Override
  @Transactional(readOnly = true)
  public List<YearLine> year(int year, Actor by) {
    by.must(Role.ASSIGNER, Role.DIRECTOR);
    record Counted(UUID lawyer, int led, int learnt, int lessons, int remarked, int signed) {}
    LocalDate first = LocalDate.of(year, 1, 1);
    List<Counted> counted =
        jdbc.sql(
                """
                WITH years AS (
                  SELECT p.assignment, p.lead, p.junior FROM mentor_pair p
                   WHERE p.city = :city AND p.at < :until AND (p.ended_at IS NULL OR p.ended_at >= :since)),
                sides AS (SELECT assignment, lead AS lawyer, 1 AS led FROM years UNION ALL SELECT assignment, junior, 0 FROM years)
                SELECT s.lawyer, sum(s.led)::int AS led, sum(1 - s.led)::int AS learnt,
                       sum((SELECT count(*) FROM mentor_lesson l WHERE l.assignment = s.assignment AND s.lawyer IN (l.lead, l.junior) AND l.at >= :since AND l.at < :until))::int AS lessons,
                       sum((SELECT count(*) FROM mentor_lesson l JOIN mentor_remark r ON r.lesson = l.id
                             WHERE l.assignment = s.assignment AND s.lawyer IN (l.lead, l.junior) AND l.at >= :since AND l.at < :until))::int AS remarked,
                       sum((SELECT count(*) FROM mentor_paper m WHERE m.assignment = s.assignment AND m.signed AND m.answered_at >= :since AND m.answered_at < :until))::int AS signed
                  FROM sides s GROUP BY s.lawyer ORDER BY lessons DESC, s.lawyer LIMIT 500""")
            .param("city", by.city())
            .param("since", Timestamp.from(first.atStartOfDay(clock.getZone()).toInstant()))
            .param("until", Timestamp.from(first.plusYears(1).atStartOfDay(clock.getZone()).toInstant()))
            .query(Counted.class)
            .list();
    Map<UUID, PractitionerView> known = practitioners.practitioners(counted.stream().map(Counted::lawyer).toList());
    return counted.stream()
        .filter(one -> known.containsKey(one.lawyer()))
        .map(one -> new YearLine(
            one.lawyer(), known.get(one.lawyer()).name(), known.get(one.lawyer()).firmName(), one.led(), one.learnt(), one.lessons(), one.remarked(), one.signed()))
        .sorted(Comparator.comparingInt(YearLine::lessons).reversed().thenComparing(YearLine::name))
        .toList();
  }

  /** A pair the asker belongs to; anybody else's does not exist. */
  private Pair own(AssignmentId id, Actor by) {
    return mentoring.mine(by).stream().filter(one -> one.assignment().equals(id)).findFirst().orElseThrow(() -> new Missing("assignment.unknown"));
  }

  private byte[] sealed(String words) {
    return vault.seal(words.strip().getBytes(StandardCharsets.UTF_8));
  }

  private String opened(byte[] sealed) {
    return new String(vault.open(sealed), StandardCharsets.UTF_8);
  }
}
