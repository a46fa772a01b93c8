package org.nuanyang.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.mediation.Consent;
import org.nuanyang.mediation.ConsentWay;
import org.nuanyang.mediation.MediationId;
import org.nuanyang.mediation.MediationView.Party;
import org.nuanyang.matters.MatterView;
import org.nuanyang.matters.Participant;
import org.nuanyang.matters.PersonRole;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.ResumeCode;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The two sides of a mediation. Who they are is read from the matter, never copied. */
@Component
class Parties {

  /** Stands for everybody on a side where a clause names one party. */
  static final String ALL_ASKING = "ASKING";

  static final String ALL_ANSWERING = "ANSWERING";
  private static final int OF_AGE = 18;

  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final Clock clock;

  Parties(JdbcClient jdbc, MessageSource messages, Clock clock) {
    this.jdbc = jdbc;
    this.messages = messages;
    this.clock = clock;
  }

  /** @param asks whether the asking side consents by asking */
  void enter(UUID mediation, MatterView matter, boolean asks, ConsentWay how) {
    String guardian = matter.people().stream().filter(one -> one.role() == PersonRole.AGENT).findFirst().map(Participant::name).orElse("");
    for (Participant person : matter.people()) {
      if (person.role() == PersonRole.AGENT || person.role() == PersonRole.ASIDE || person.id() == null) continue;
      boolean asking = person.role() != PersonRole.OPPONENT;
      boolean yes = asking && asks;
      jdbc.sql(
              """
              insert into mediation_party (id, mediation, person, asking, code, consent, how, answered_at, guardian, language)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              list(
                  Ids.next(clock), mediation, person.id(), asking, ResumeCode.draw(), (yes ? Consent.YES : Consent.OPEN).name(), yes ? how.name() : null,
                  yes ? Timestamp.from(clock.instant()) : null, person.role() == PersonRole.APPLICANT && minor(person) ? guardian : "",
                  person.language()))
          .update();
    }
  }

  private static List<@Nullable Object> list(@Nullable Object... values) {
    List<@Nullable Object> all = new ArrayList<>();
    for (Object value : values) all.add(value);
    return all;
  }

  void answer(UUID party, Consent consent, ConsentWay how) {
    jdbc.sql("update mediation_party set consent = ?, how = ?, answered_at = ? where id = ?")
        .params(consent.name(), how.name(), Timestamp.from(clock.instant()), party)
        .update();
  }

  void attend(UUID party, String guardian, String language) {
    jdbc.sql("update mediation_party set guardian = ?, language = ? where id = ?").params(guardian, language, party).update();
  }

  /** Everybody of a mediation: asking side first. */
  List<Party> of(UUID mediation, MatterView matter) {
    Map<UUID, Participant> people = new LinkedHashMap<>();
    matter.people().forEach(person -> people.put(person.id(), person));
    Map<UUID, String> signed = new LinkedHashMap<>();
    jdbc.sql(
            """
            select s.party, s.how from mediation_signature s join mediation_agreement a on a.id = s.agreement
             where a.mediation = ? and a.state in ('OPEN', 'EFFECTIVE')""")
        .param(mediation)
        .query(row -> {
          signed.put(row.getObject("party", UUID.class), row.getString("how"));
        });
    return jdbc.sql("select * from mediation_party where mediation = ? order by asking desc, id")
        .param(mediation)
        .query((row, line) -> party(row, people, signed))
        .list();
  }

  private Party party(ResultSet row, Map<UUID, Participant> people, Map<UUID, String> signed) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Participant person = people.get(row.getObject("person", UUID.class));
    String how = row.getString("how");
    Timestamp answered = row.getTimestamp("answered_at");
    return new Party(
        id, row.getObject("person", UUID.class), person == null ? "" : person.name(), person == null ? "" : person.phone(), row.getBoolean("asking"),
        person != null && minor(person), Consent.valueOf(row.getString("consent")), how == null ? null : ConsentWay.valueOf(how),
        answered == null ? null : answered.toInstant(), row.getString("guardian"), row.getString("language"), row.getString("code"), signed.get(id));
  }

  private boolean minor(Participant person) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CityClock.ZONE);
    return person.birthDate() != null && person.birthDate().plusYears(OF_AGE).isAfter(today);
  }

  /** Whose page a code opens. */
  Optional<Coded> coded(String code) {
    return jdbc.sql("select id, mediation from mediation_party where code = ?")
        .param(code)
        .query((row, line) -> new Coded(new MediationId(row.getObject("mediation", UUID.class)), row.getObject("id", UUID.class)))
        .optional();
  }

  record Coded(MediationId mediation, UUID party) {}

  /** Names by what stands in a blank: a person, or everybody of a side. */
  Map<String, String> names(List<Party> parties) {
    Map<String, String> names = new LinkedHashMap<>();
    side(names, ALL_ASKING, parties.stream().filter(Party::asking).toList());
    side(names, ALL_ANSWERING, parties.stream().filter(one -> !one.asking()).toList());
    parties.forEach(one -> names.put(one.person().toString(), one.name()));
    return names;
  }

  private void side(Map<String, String> names, String key, List<Party> side) {
    if (side.size() > 1) names.put(key, side(side.stream().map(Party::name).toList()));
  }

  /** 王某等40人. */
  String side(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : names.isEmpty() ? "" : messages.getMessage("mediation.and-others", new Object[] {names.getFirst(), String.valueOf(names.size())}, Locale.SIMPLIFIED_CHINESE);
  }

  String sides(MatterView matter) {
    String one = side(matter.recipients().stream().map(Participant::name).toList());
    String other = side(matter.opponents().stream().map(Participant::name).toList());
    return messages.getMessage("mediation.sides", new Object[] {one, other}, Locale.SIMPLIFIED_CHINESE);
  }
}
