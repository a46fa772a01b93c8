package org.nuanyang.eligibility.internal;

import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.POLICY_EDITOR;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Generosity;
import org.nuanyang.eligibility.ReplayId;
import org.nuanyang.eligibility.ReplayView;
import org.nuanyang.eligibility.RuleReplays;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.DraftView;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders replays and shows what came of them; {@link ReplayRun} does the work. */
@Component
@Transactional
class ReplayRoom implements RuleReplays {

  private static final int PAGE = 50;

  private final JdbcClient db;
  private final RuleWorkbench workbench;
  private final Policies policies;
  private final Eligibility eligibility;
  private final AuditTrail audit;
  private final Clock clock;

  ReplayRoom(JdbcClient db, RuleWorkbench workbench, Policies policies, Eligibility eligibility, AuditTrail audit, Clock clock) {
    this.db = db;
    this.workbench = workbench;
    this.policies = policies;
    this.eligibility = eligibility;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public ReplayId start(DraftId draft, Actor by) {
    by.must(POLICY_EDITOR, LEADER);
    DraftView view = workbench.draft(draft, by);
    LocalDate today = LocalDate.now(clock);
    UUID id = Ids.next(clock);
    db.sql(
            """
            INSERT INTO rule_replay (id, draft, city, title, from_day, to_day, rules_of, state, asked_by_name, asked_at)
            VALUES (:id, :draft, :city, :title, :from, :to, :rules, 'WAITING', :by, :at)""")
        .param("id", id)
        .param("draft", draft.value())
        .param("city", view.city())
        .param("title", view.title())
        .param("from", today.minusYears(1))
        .param("to", today)
        .param("rules", view.effectiveFrom())
        .param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    audit.did(by, "eligibility.replay", "rule-draft", draft.value(), "");
    return new ReplayId(id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ReplayView> of(DraftId draft, Actor by) {
    by.must(POLICY_EDITOR, LEADER, DIRECTOR);
    return db.sql("SELECT * FROM rule_replay WHERE draft = :draft AND city = :city ORDER BY id DESC LIMIT 20")
        .param("draft", draft.value())
        .param("city", by.city())
        .query(ReplayRoom::view)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public ReplayView find(ReplayId id, Actor by) {
    by.must(POLICY_EDITOR, LEADER, DIRECTOR);
    ReplayView view =
        db.sql("SELECT * FROM rule_replay WHERE id = :id").param("id", id.value()).query(ReplayRoom::view).optional()
            .orElseThrow(() -> new Missing("eligibility.replay.missing"));
    if (!view.city().equals(by.city())) throw new Forbidden("identity.outside-your-scope");
    return view;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Sum> byMatter(ReplayId id, Actor by) {
    return sums(find(id, by), "matter_code", "rule_replay_change");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Sum> byGroup(ReplayId id, Actor by) {
    return sums(find(id, by), "one", "rule_replay_change CROSS JOIN LATERAL unnest(string_to_array(groups, ' ')) one");
  }

  private List<Sum> sums(ReplayView replay, String by, String from) {
    return db.sql(
            "SELECT " + by + " AS code, count(*) FILTER (WHERE direction = 'GAINS') AS gained, count(*) FILTER (WHERE direction = 'LOSES') AS lost FROM "
                + from + " WHERE replay = :replay GROUP BY 1 ORDER BY count(*) DESC, 1")
        .param("replay", replay.id().value())
        .query((row, number) -> new Sum(row.getString("code"), name(replay, row.getString("code")), row.getInt("gained"), row.getInt("lost")))
        .list();
  }

  @Override
  public List<Changed> changed(ReplayId id, Generosity direction, @Nullable String matter, @Nullable UUID after, Actor by) {
    ReplayView replay = find(id, by);
    audit.viewed(by, "rule-replay", id.value());
    return db.sql(
            "SELECT * FROM rule_replay_change WHERE replay = :replay AND direction = :direction AND application > :after"
                + (matter == null ? "" : " AND matter_code = :matter") + " ORDER BY application LIMIT " + PAGE)
        .param("replay", id.value())
        .param("direction", direction.name())
        .param("after", after == null ? new UUID(0, 0) : after)
        .param("matter", matter)
        .query(
            (row, number) ->
                new Changed(
                    row.getObject("application", UUID.class), row.getObject("decided_on", LocalDate.class), row.getString("person"),
                    name(replay, row.getString("matter_code")), groups(replay, row.getString("groups")), row.getString("before"), row.getString("after")))
        .list();
  }

  private String groups(ReplayView replay, String codes) {
    return Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(code -> name(replay, code)).collect(Collectors.joining("、"));
  }

  private String name(ReplayView replay, String code) {
    return eligibility.nameOf(policies.profileOf(replay.city()), code, replay.rulesOf());
  }

  static ReplayView view(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new ReplayView(
        new ReplayId(row.getObject("id", UUID.class)), row.getObject("draft", UUID.class), row.getString("city"), row.getString("title"),
        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class), row.getObject("rules_of", LocalDate.class),
        row.getString("state"), row.getInt("total"), row.getInt("done"), row.getInt("gained"), row.getInt("lost"), row.getInt("unreadable"),
        row.getString("asked_by_name"), row.getTimestamp("asked_at").toInstant(), ended == null ? null : ended.toInstant());
  }
}
