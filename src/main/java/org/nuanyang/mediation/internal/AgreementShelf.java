package org.nuanyang.mediation.internal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.AgreementText;
import org.nuanyang.mediation.Agreements.SignedHow;
import org.nuanyang.mediation.MediationView.Confirmation;
import org.nuanyang.mediation.MediationView.Duty;
import org.nuanyang.mediation.MediationView.Sum;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Money;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where agreements lie sealed, with their signatures, duties and what the court said. */
@Component
class AgreementShelf {

  private final JdbcClient jdbc;
  private final Vault vault;
  private final JsonMapper json;
  private final Clock clock;

  AgreementShelf(JdbcClient jdbc, Vault vault, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.json = json;
    this.clock = clock;
  }

  /** @param digest SM3 of the sealed text: what everybody signs */
  record Kept(UUID id, String state, boolean oral, AgreementText text, String digest, @Nullable BigDecimal total, Instant writtenAt, @Nullable LocalDate effectiveOn) {}

  Optional<Kept> current(UUID mediation) {
    return jdbc.sql("select * from mediation_agreement where mediation = ? and state <> 'REPLACED'")
        .param(mediation)
        .query(
            (row, line) ->
                new Kept(
                    row.getObject("id", UUID.class), row.getString("state"), row.getBoolean("oral"),
                    json.readValue(new String(vault.open(row.getBytes("content")), StandardCharsets.UTF_8), AgreementText.class), row.getString("digest"),
                    row.getBigDecimal("total"), row.getTimestamp("written_at").toInstant(), row.getObject("effective_on", LocalDate.class)))
        .optional();
  }

  /** A new edition; the one before is kept, and replaced. */
  void put(UUID mediation, AgreementText text, boolean oral, @Nullable Money total, Actor by) {
    replace(mediation);
    byte[] written = json.writeValueAsString(text).getBytes(StandardCharsets.UTF_8);
    jdbc.sql(
            """
            insert into mediation_agreement (id, mediation, edition, state, oral, content, digest, total, written_at, written_by)
            select ?, ?, coalesce(max(edition), 0) + 1, 'DRAFT', ?, ?, ?, ?, ?, ? from mediation_agreement where mediation = ?""")
        .params(
            Arrays.asList(
                Ids.next(clock), mediation, oral, vault.seal(written), digest(written), total == null ? null : total.yuan(), Timestamp.from(clock.instant()),
                by.name(), mediation))
        .update();
  }

  void replace(UUID mediation) {
    jdbc.sql("update mediation_agreement set state = 'REPLACED' where mediation = ? and state in ('DRAFT', 'OPEN')").param(mediation).update();
  }

  void move(Kept agreement, String state, @Nullable LocalDate effectiveOn) {
    jdbc.sql("update mediation_agreement set state = ?, effective_on = ? where id = ?")
        .params(Arrays.asList(state, effectiveOn, agreement.id()))
        .update();
  }

  private static String digest(byte[] text) {
    SM3Digest digest = new SM3Digest();
    digest.update(text, 0, text.length);
    byte[] result = new byte[digest.getDigestSize()];
    digest.doFinal(result, 0);
    return HexFormat.of().formatHex(result);
  }

  void sign(Kept agreement, UUID party, SignedHow how, String mark, String witness) {
    jdbc.sql(
            """
            insert into mediation_signature (agreement, party, how, mark, digest, at, witness) values (?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing""")
        .params(
            Arrays.asList(
                agreement.id(), party, how.name(), mark.isEmpty() ? null : vault.seal(mark.getBytes(StandardCharsets.UTF_8)), agreement.digest(),
                Timestamp.from(clock.instant()), witness))
        .update();
  }

  void owe(UUID mediation, List<Duties.Owed> owed, Map<String, String> names, Map<String, UUID> people) {
    int number = 1;
    for (Duties.Owed one : owed)
      jdbc.sql("insert into mediation_duty (id, mediation, number, party, who, what, amount, due_on) values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              Arrays.asList(
                  Ids.next(clock), mediation, number++, people.get(one.party()), names.getOrDefault(one.party(), ""), one.what(),
                  one.amount() == null ? null : one.amount().yuan(), one.dueOn()))
          .update();
  }

  List<Duty> duties(UUID mediation) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    return jdbc.sql("select * from mediation_duty where mediation = ? order by number")
        .param(mediation)
        .query(
            (row, line) ->
                new Duty(
                    row.getObject("id", UUID.class), row.getInt("number"), row.getObject("party", UUID.class), row.getString("who"), row.getString("what"),
                    row.getBigDecimal("amount"), row.getObject("due_on", LocalDate.class), row.getObject("done_on", LocalDate.class),
                    row.getBigDecimal("paid"),
                    row.getObject("done_on") == null && row.getObject("due_on", LocalDate.class).isBefore(today)))
        .list();
  }

  void perform(UUID duty, BigDecimal paid, @Nullable LocalDate doneOn) {
    jdbc.sql("update mediation_duty set paid = ?, done_on = ? where id = ?").params(Arrays.asList(paid, doneOn, duty)).update();
  }

  Optional<Confirmation> confirmation(UUID mediation) {
    return jdbc.sql("select * from mediation_confirmation where mediation = ?")
        .param(mediation)
        .query(
            (row, line) ->
                new Confirmation(
                    row.getString("court"), row.getObject("applied_on", LocalDate.class), row.getString("outcome"), row.getObject("decided_on", LocalDate.class),
                    row.getString("number")))
        .optional();
  }

  void confirmationAsked(UUID mediation, String court, LocalDate on) {
    jdbc.sql(
            """
            insert into mediation_confirmation (mediation, court, applied_on, number) values (?, ?, ?, '')
            on conflict (mediation) do update set court = excluded.court, applied_on = excluded.applied_on, outcome = null, decided_on = null, number = ''""")
        .params(mediation, court, on)
        .update();
  }

  void confirmation(UUID mediation, boolean confirmed, LocalDate on, String number) {
    jdbc.sql("update mediation_confirmation set outcome = ?, decided_on = ?, number = ? where mediation = ?")
        .params(confirmed ? "CONFIRMED" : "DISMISSED", on, number, mediation)
        .update();
  }

  void takeSum(UUID mediation, String calculator, String title, BigDecimal amount, String working) {
    jdbc.sql("insert into mediation_sum (id, mediation, calculator, title, amount, working, at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            Ids.next(clock), mediation, calculator, title, amount, vault.seal(working.getBytes(StandardCharsets.UTF_8)), Timestamp.from(clock.instant()))
        .update();
  }

  List<Sum> sums(UUID mediation) {
    return jdbc.sql("select * from mediation_sum where mediation = ? order by id")
        .param(mediation)
        .query(
            (row, line) ->
                new Sum(
                    row.getObject("id", UUID.class), row.getString("calculator"), row.getString("title"), row.getBigDecimal("amount"),
                    row.getTimestamp("at").toInstant()))
        .list();
  }
}
