package org.nuanyang.mediation.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.mediation.Impartiality.PartyAnswer;
import org.nuanyang.mediation.Impartiality.Reason;
import org.nuanyang.mediation.InterestEffect;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mediators stated and parties answered, word after word; nothing is changed, the last word counts. */
@Component
class Statements {

  private final InterestRules rules;
  private final Vault vault;
  private final JdbcClient jdbc;
  private final Clock clock;

  Statements(InterestRules rules, Vault vault, JdbcClient jdbc, Clock clock) {
    this.rules = rules;
    this.vault = vault;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  record Stated(UUID mediator, List<String> interests, InterestEffect effect, Instant at) {}

  void state(MediationCase about, UUID mediator, List<String> interests, InterestEffect effect, String words, boolean paper, Actor by) {
    jdbc.sql(
            """
            insert into mediation_statement (id, mediation, matter, mediator, interests, effect, words, on_paper, stated_at, stated_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Ids.next(clock), about.id, about.matter, mediator, String.join(" ", interests), effect.name(), sealed(words), paper,
            Timestamp.from(clock.instant()), by.name())
        .update();
  }

  void answer(MediationCase about, PartyAnswer said, Actor by) {
    jdbc.sql(
            """
            insert into mediation_acceptance (id, mediation, matter, party, mediator, objects, words, how, answered_at, answered_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            Ids.next(clock), about.id, about.matter, said.party(), said.mediator(), said.objects(), sealed(said.words()), said.how().name(),
            Timestamp.from(clock.instant()), by.name())
        .update();
  }

  private byte[] sealed(String words) {
    return vault.seal(words.strip().getBytes(StandardCharsets.UTF_8));
  }

  /** The last statement of each mediator of this mediation. */
  Map<UUID, Stated> last(UUID mediation) {
    Map<UUID, Stated> last = new LinkedHashMap<>();
    jdbc.sql("select mediator, interests, effect, stated_at from mediation_statement where mediation = ? order by id")
        .param(mediation)
        .query(row -> {
          Stated one =
              new Stated(
                  row.getObject("mediator", UUID.class), words(row.getString("interests")), InterestEffect.valueOf(row.getString("effect")),
                  row.getTimestamp("stated_at").toInstant());
          last.put(one.mediator(), one);
        });
    return last;
  }

  private static List<String> words(String interests) {
    return interests.isEmpty() ? List.of() : List.of(interests.split(" "));
  }

  /** Who stands aside from this dispute by their own last word, in whichever of its mediations they said so. */
  Set<UUID> aside(UUID matter) {
    return set("select mediator from (select distinct on (mediator) mediator, effect from mediation_statement where matter = ? order by mediator, id desc) last where effect = 'OUT'", matter);
  }

  /** Whom some party of this dispute does not accept. */
  Set<UUID> objected(UUID matter) {
    return set("select mediator from (select distinct on (party, mediator) mediator, objects from mediation_acceptance where matter = ? order by party, mediator, id desc) last where objects", matter);
  }

  private Set<UUID> set(String sql, UUID matter) {
    return new HashSet<>(jdbc.sql(sql).param(matter).query(UUID.class).list());
  }

  /** The last answer of each party about each mediator: true where the party wants somebody else. */
  Map<UUID, Map<UUID, Boolean>> answers(UUID mediation) {
    Map<UUID, Map<UUID, Boolean>> byMediator = new LinkedHashMap<>();
    jdbc.sql("select mediator, party, objects from mediation_acceptance where mediation = ? order by id")
        .param(mediation)
        .query(row -> {
          byMediator.computeIfAbsent(row.getObject("mediator", UUID.class), one -> new LinkedHashMap<>()).put(row.getObject("party", UUID.class), row.getBoolean("objects"));
        });
    return byMediator;
  }

  /** Everything that was said about one mediator, with the reasons opened, oldest first. */
  List<Reason> reasons(UUID mediation, UUID mediator) {
    List<Reason> all = new ArrayList<>();
    all.addAll(read("select stated_at as at, stated_by as who, interests, words from mediation_statement where mediation = ? and mediator = ? and effect <> 'NONE' order by id", mediation, mediator));
    all.addAll(read("select answered_at as at, answered_by as who, '' as interests, words from mediation_acceptance where mediation = ? and mediator = ? and objects order by id", mediation, mediator));
    all.sort(Comparator.comparing(Reason::at));
    return all;
  }

  private List<Reason> read(String sql, UUID mediation, UUID mediator) {
    return jdbc.sql(sql).params(mediation, mediator).query((row, line) -> reason(row)).list();
  }

  private Reason reason(ResultSet row) throws SQLException {
    return new Reason(
        row.getTimestamp("at").toInstant(), row.getString("who"), rules.asks(words(row.getString("interests"))),
        new String(vault.open(row.getBytes("words")), StandardCharsets.UTF_8));
  }
}
