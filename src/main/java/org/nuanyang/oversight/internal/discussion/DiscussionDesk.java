package org.nuanyang.oversight.internal.discussion;

import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.REVIEWER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.assignment.ConflictChecks;
import org.nuanyang.documents.PaperType;
import org.nuanyang.documents.Papers;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.DataScope;
import org.nuanyang.matters.MatterId;
import org.nuanyang.matters.Matters;
import org.nuanyang.network.Network;
import org.nuanyang.oversight.DiscussionId;
import org.nuanyang.oversight.DiscussionView;
import org.nuanyang.oversight.Discussions;
import org.nuanyang.oversight.HardBecause;
import org.nuanyang.oversight.OrderSupervision;
import org.nuanyang.oversight.ProposeDiscussion;
import org.nuanyang.oversight.RecordDiscussion;
import org.nuanyang.oversight.Supervision;
import org.nuanyang.oversight.Target;
import org.nuanyang.pool.DrawExperts;
import org.nuanyang.pool.ExpertDraws;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Submissions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where hard files are proposed for discussion, and what was said is written down. */
@Component
@Transactional
class DiscussionDesk implements Discussions {

  private static final int PAGE = 30;

  private final HeldDiscussions discussions;
  private final Briefs briefs;
  private final Supervision supervision;
  private final Matters matters;
  private final Network network;
  private final ExpertDraws experts;
  private final ConflictChecks conflicts;
  private final Papers papers;
  private final Submissions submissions;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  DiscussionDesk(HeldDiscussions discussions, Briefs briefs, Supervision supervision, Matters matters, Network network,
      ExpertDraws experts, ConflictChecks conflicts, Papers papers, Submissions submissions, AuditTrail audit, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.discussions = discussions;
    this.briefs = briefs;
    this.supervision = supervision;
    this.matters = matters;
    this.network = network;
    this.experts = experts;
    this.conflicts = conflicts;
    this.papers = papers;
    this.submissions = submissions;
    this.audit = audit;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public DiscussionId propose(ProposeDiscussion command) {
    command.by().must(REVIEWER, DIRECTOR);
    String id = submissions.once(command.key(), "oversight.discussion", () -> enter(command).toString());
    return new DiscussionId(UUID.fromString(id));
  }

  private UUID enter(ProposeDiscussion command) {
    Brief brief = briefs.of(command.target(), command.subject(), command.by());
    Discussion proposed = discussions.save(Discussion.of(command, brief, clock.instant()));
    audit.did(command.by(), "oversight.propose-discussion", "discussion", proposed.id, proposed.label);
    return proposed.id;
  }

  @Override
  public void record(RecordDiscussion command) {
    command.by().must(DIRECTOR);
    Discussion discussion = find(command.discussion(), command.by());
    Stale.unless(command.seen(), discussion.version());
    discussion.held(command, new JsonText(json.writeValueAsString(command.voices())), LocalDate.now(clock), command.by());
    try {
      discussions.save(discussion);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    minutes(discussion, command);
    if (command.supervise()) {
      supervision.order(
          new OrderSupervision(Ids.next(clock), discussion.target, discussion.subject, true, command.decision(), null, command.by()));
    }
    audit.did(command.by(), "oversight.record-discussion", "discussion", discussion.id, discussion.label);
  }

  @Override
  public void drawExperts(DiscussionId id, UUID panel, int wanted, Actor by) {
    by.must(DIRECTOR);
    Discussion discussion = find(id, by);
    if (discussion.state != Discussion.State.PROPOSED) throw new Refusal("oversight.discussion.over");
    Map<UUID, String> against = conflicts.against(new MatterId(discussion.matter), experts.members(panel, by));
    experts.draw(new DrawExperts(panel, discussion.id, wanted, against, by));
  }

  @Override
  @Transactional(readOnly = true)
  public List<ExpertDraws.DrawFrom> expertPools(Actor by) {
    return experts.pools(by);
  }

  private void minutes(Discussion of, RecordDiscussion said) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("organisation", network.organisation(of.organisation).name());
    fields.put("matter", matters.facts(new MatterId(of.matter)).summary());
    fields.put("question", of.question);
    fields.put("brief", of.brief);
    fields.put("heldOn", of.heldOn);
    fields.put("chair", of.chair);
    fields.put("voices",
        said.voices().stream().map(one -> Map.<String, Object>of("name", one.name(), "post", one.post(), "opinion", one.opinion())).toList());
    fields.put("minutes", of.minutes);
    fields.put("decision", of.decision);
    if (of.target == Target.CASE) fields.put("caseNumber", of.label);
    papers.issue(PaperType.DISCUSSION_MINUTES, of.matter, of.subject, of.city, of.organisation, fields, said.by());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<Row> list(boolean held, @Nullable String after, Actor by) {
    by.must(REVIEWER, DIRECTOR, LEADER);
    String next = after == null ? "" : " and id < :from";
    String order = " order by id desc limit :size";
    String walk = "select * from discussion where city = :city and state = :state" + next;
    String sql =
        by.scope() == DataScope.CITY
            ? walk + order
            : "select d.* from unnest(:units::uuid[]) unit cross join lateral (" + walk + " and organisation = unit" + order + ") d" + order;
    List<Row> rows =
        jdbc.sql(sql)
            .param("city", by.city())
            .param("state", held ? "HELD" : "PROPOSED")
            .param("units", by.units().toArray(UUID[]::new))
            .param("from", after == null ? null : uuid(after))
            .param("size", PAGE + 1)
            .query((row, line) -> new Row(
                row.getObject("id", UUID.class), row.getString("label"), row.getString("question"), held, row.getBoolean("supervised"),
                row.getTimestamp("proposed_at").toInstant()))
            .list();
    return Slice.cut(rows, PAGE, last -> last.id().toString());
  }

  @Override
  public DiscussionView view(DiscussionId id, Actor by) {
    by.must(REVIEWER, DIRECTOR, LEADER);
    Discussion of = find(id, by);
    audit.viewed(by, "discussion", of.id);
    boolean open = of.state == Discussion.State.PROPOSED;
    return new DiscussionView(
        id, of.version(), of.target, of.subject, of.label, (of.target == Target.CASE ? "/desk/cases/" : "/desk/applications/") + of.subject,
        network.organisation(of.organisation).name(), Arrays.stream(of.reasons.split(",")).map(HardBecause::valueOf).toList(), of.question, of.brief, of.proposedByName,
        of.proposedAt, of.heldOn, of.chair, List.of(json.readValue(of.voices.json(), RecordDiscussion.Voice[].class)), of.minutes,
        of.decision, of.supervised, experts.of(of.id), open && by.has(DIRECTOR));
  }

  @Override
  @Transactional(readOnly = true)
  public String brief(Target target, UUID subject, Actor by) {
    by.must(REVIEWER, DIRECTOR);
    return briefs.of(target, subject, by).text();
  }

  private Discussion find(DiscussionId id, Actor by) {
    Discussion found = discussions.findById(id.value()).orElseThrow(() -> new Missing("oversight.discussion.unknown"));
    if (!by.sees(found.city, found.organisation)) throw new Missing("oversight.discussion.unknown");
    return found;
  }

  private static @Nullable UUID uuid(String mark) {
    try {
      return UUID.fromString(mark);
    } catch (IllegalArgumentException forged) {
      return null;
    }
  }
}
