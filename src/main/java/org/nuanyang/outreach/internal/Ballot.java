package org.nuanyang.outreach.internal;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.outreach.CheckupId;
import org.nuanyang.outreach.Questionnaire.WorkerQuestion;
import org.nuanyang.outreach.Reply;
import org.nuanyang.outreach.WorkerHeard;
import org.nuanyang.outreach.WorkerVoices;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts workers' answers in rounds of five. Only whole rounds are shown: who looks before and after one more worker
 * sees no difference, and a paper that is not kept cannot be found out.
 */
@Component
@Transactional
class Ballot implements WorkerVoices {

  private static final int ROUND = 5;

  private final Written written;
  private final FirmCheckups checkups;
  private final Vault vault;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;
  private final Clock clock;

  Ballot(Written written, FirmCheckups checkups, Vault vault, ApplicationEventPublisher events, JdbcClient jdbc, Clock clock) {
    this.written = written;
    this.checkups = checkups;
    this.vault = vault;
    this.events = events;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<CheckupId> find(String workerCode) {
    return ResumeCode.typed(workerCode)
        .flatMap(typed -> jdbc.sql("select id from firm_checkup where worker_code_index = ?").param(vault.blindIndex(typed)).query(UUID.class).optional())
        .map(CheckupId::new);
  }

  @Override
  @Transactional(readOnly = true)
  public boolean heardFrom(CheckupId id, String device) {
    return jdbc.sql("select count(*) from worker_device where checkup = ? and device = ?").params(id.value(), mark(id, device)).query(Long.class).single() > 0;
  }

  @Override
  public boolean hear(CheckupId id, String device, Map<String, Reply> replies) {
    FirmCheckup checkup = checkups.findById(id.value()).orElseThrow(() -> new Missing("outreach.unknown"));
    int added = jdbc.sql("insert into worker_device (checkup, device) values (?, ?) on conflict do nothing").params(id.value(), mark(id, device)).update();
    if (added == 0) return false;
    int number =
        jdbc.sql("insert into worker_number (checkup, heard) values (?, 1) on conflict (checkup) do update set heard = worker_number.heard + 1 returning heard")
            .param(id.value())
            .query(Integer.class)
            .single();
    for (WorkerQuestion question : written.questionnaire().workers()) {
      Reply reply = replies.get(question.id());
      if (reply != null) count(id, (number - 1) / ROUND, question.id(), reply);
    }
    events.publishEvent(new WorkerHeard(id, checkup.city(), checkup.firm().organisation(), clock.instant()));
    return true;
  }

  private void count(CheckupId id, int round, String question, Reply reply) {
    jdbc.sql(
            """
            insert into worker_answer (checkup, round, question, reply, given) values (?, ?, ?, ?, 1)
            on conflict (checkup, round, question, reply) do update set given = worker_answer.given + 1""")
        .params(id.value(), round, question, reply.name())
        .update();
  }

  /** The device's mark differs from check-up to check-up, so that nobody is followed from firm to firm. */
  private byte[] mark(CheckupId id, String device) {
    return vault.blindIndex(id.value() + " " + device);
  }

  Heard shown(UUID checkup) {
    int rounds = jdbc.sql("select heard from worker_number where checkup = ?").param(checkup).query(Integer.class).optional().orElse(0) / ROUND;
    if (rounds == 0) return Heard.NOBODY;
    Map<String, Map<Reply, Integer>> counts = new HashMap<>();
    jdbc.sql("select question, reply, sum(given) as given from worker_answer where checkup = ? and round < ? group by question, reply")
        .params(checkup, rounds)
        .query(row -> {
          counts.computeIfAbsent(row.getString("question"), question -> new EnumMap<>(Reply.class)).put(Reply.valueOf(row.getString("reply")), row.getInt("given"));
        });
    return new Heard(rounds * ROUND, counts);
  }
}
