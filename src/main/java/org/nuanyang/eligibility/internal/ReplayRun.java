package org.nuanyang.eligibility.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nuanyang.eligibility.DecidedApplications;
import org.nuanyang.eligibility.DecidedApplications.Decided;
import org.nuanyang.eligibility.Eligibility;
import org.nuanyang.eligibility.Facts;
import org.nuanyang.eligibility.Generosity;
import org.nuanyang.eligibility.InvalidFacts;
import org.nuanyang.eligibility.ReplayView;
import org.nuanyang.eligibility.Verdict;
import org.nuanyang.policies.DraftId;
import org.nuanyang.policies.Policies;
import org.nuanyang.policies.RuleWorkbench;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Judges old decisions twice, by the rules in force on the draft's first day and by the draft: what differs then is
 * the draft's doing and nothing else's. Page by page; whoever takes over goes on where the last page ended.
 */
@Component
class ReplayRun {

  private static final Logger LOG = LoggerFactory.getLogger(ReplayRun.class);
  private static final int PAGE = 2000;

  private record Change(Decided decided, Verdict before, Verdict after, Generosity direction) {}

  private final JdbcClient db;
  private final TransactionOperations transaction;
  private final ObjectProvider<DecidedApplications> decisions;
  private final RuleWorkbench workbench;
  private final Policies policies;
  private final Eligibility eligibility;
  private final EligibilityWords words;
  private final Clock clock;

  ReplayRun(
      JdbcClient db, TransactionOperations transaction, ObjectProvider<DecidedApplications> decisions, RuleWorkbench workbench,
      Policies policies, Eligibility eligibility, EligibilityWords words, Clock clock) {
    this.db = db;
    this.transaction = transaction;
    this.decisions = decisions;
    this.workbench = workbench;
    this.policies = policies;
    this.eligibility = eligibility;
    this.words = words;
    this.clock = clock;
  }

  /** Works off all replays that wait. */
  void workOff() {
    DecidedApplications decided = decisions.getIfAvailable();
    if (decided == null) return;
    for (Optional<ReplayView> next = next(); next.isPresent(); next = next()) {
      try {
        run(next.get(), decided);
      } catch (RuntimeException failed) {
        LOG.warn("replay {} of draft {} failed", next.get().id().value(), next.get().draft(), failed);
        end(next.get(), "FAILED");
      }
    }
  }

  private Optional<ReplayView> next() {
    return db.sql("SELECT * FROM rule_replay WHERE state IN ('WAITING', 'RUNNING') ORDER BY id LIMIT 1").query(ReplayRoom::view).optional();
  }

  private void run(ReplayView replay, DecidedApplications decided) {
    Policies draft = workbench.onDraft(new DraftId(replay.draft()));
    String ours = policies.profileOf(replay.city());
    String theirs = draft.profileOf(replay.city());
    Function<Facts, Verdict> now = eligibility.judgeOf(policies);
    Function<Facts, Verdict> then = eligibility.judgeOf(draft);
    db.sql("UPDATE rule_replay SET state = 'RUNNING', total = :total, started_at = coalesce(started_at, :at) WHERE id = :id")
        .param("total", decided.count(replay.city(), replay.from(), replay.to()))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", replay.id().value())
        .update();
    @Nullable UUID reached = db.sql("SELECT reached FROM rule_replay WHERE id = :id").param("id", replay.id().value()).query(UUID.class).optional().orElse(null);
    while (true) {
      List<Decided> page = decided.next(replay.city(), replay.from(), replay.to(), reached, PAGE);
      if (page.isEmpty()) break;
      List<Change> changes = new ArrayList<>();
      int unreadable = 0;
      for (Decided one : page) {
        try {
          if (one.facts() == null) throw new InvalidFacts(java.util.Map.of());
          Facts facts = one.facts().asOf(replay.rulesOf());
          Verdict before = now.apply(facts.under(ours));
          Verdict after = then.apply(facts.under(theirs));
          Generosity direction = Generosity.of(before, after);
          if (direction != Generosity.SAME) changes.add(new Change(one, before, after, direction));
        } catch (InvalidFacts wordsOfOldTimes) {
          unreadable++;
        }
      }
      reached = page.getLast().application();
      keep(replay, page.size(), unreadable, changes, reached);
      if (page.size() < PAGE) break;
    }
    end(replay, "DONE");
  }

  private void keep(ReplayView replay, int judged, int unreadable, List<Change> changes, UUID reached) {
    transaction.executeWithoutResult(
        status -> {
          insert(replay, changes);
          int gained = (int) changes.stream().filter(change -> change.direction == Generosity.GAINS).count();
          db.sql(
                  """
                  UPDATE rule_replay SET done = done + :judged, gained = gained + :gained, lost = lost + :lost,
                    unreadable = unreadable + :unreadable, reached = :reached WHERE id = :id""")
              .param("judged", judged)
              .param("gained", gained)
              .param("lost", changes.size() - gained)
              .param("unreadable", unreadable)
              .param("reached", reached)
              .param("id", replay.id().value())
              .update();
        });
  }

  private void insert(ReplayView replay, List<Change> changes) {
    if (changes.isEmpty()) return;
    db.sql(
            """
            INSERT INTO rule_replay_change (replay, application, decided_on, person, matter_code, groups, direction, before, after)
            SELECT :replay, * FROM unnest(:applications::uuid[], :days::date[], :persons::text[], :matters::text[], :groups::text[],
              :directions::text[], :befores::text[], :afters::text[])
            ON CONFLICT DO NOTHING""")
        .param("replay", replay.id().value())
        .param("applications", changes.stream().map(change -> change.decided.application().toString()).toArray(String[]::new))
        .param("days", changes.stream().map(change -> change.decided.decidedOn().toString()).toArray(String[]::new))
        .param("persons", changes.stream().map(change -> change.decided.person()).toArray(String[]::new))
        .param("matters", changes.stream().map(change -> String.valueOf(change.after.matterCode())).toArray(String[]::new))
        .param("groups", changes.stream().map(change -> String.join(" ", change.decided.facts().personGroups())).toArray(String[]::new))
        .param("directions", changes.stream().map(change -> change.direction.name()).toArray(String[]::new))
        .param("befores", changes.stream().map(change -> words.outcome(change.before)).toArray(String[]::new))
        .param("afters", changes.stream().map(change -> words.outcome(change.after)).toArray(String[]::new))
        .update();
  }

  private void end(ReplayView replay, String state) {
    db.sql("UPDATE rule_replay SET state = :state, ended_at = :at WHERE id = :id")
        .param("state", state)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", replay.id().value())
        .update();
  }
}
