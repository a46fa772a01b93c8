package bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.nuanyang.directory.VillageView;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes dispute cards by the hundred thousand in the database itself: nine of ten struck off, one of twenty dangerous, two people on each. */
final class DisputeMill {

  private final JdbcTemplate jdbc;
  private final Vault vault;

  DisputeMill(JdbcTemplate jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  void grind(String city, List<UUID> units, List<VillageView> villages, int cards, int days) {
    jdbc.execute("create table bench_place (n int primary key, village uuid, name text, region text, town text, unit uuid)");
    int n = 0;
    for (VillageView one : villages) {
      int county = Integer.parseInt(one.region().substring(4)) - 2;
      jdbc.update("insert into bench_place values (?, ?, ?, ?, ?, ?)", n, one.id(), one.fullName(), one.region(), one.town(), units.get(county * 7 + n++ % 7));
    }
    List<String> indexes = jdbc.queryForList("select pg_get_indexdef(indexrelid) from pg_index where indrelid in ('dispute_card'::regclass, 'dispute_party'::regclass) and not indisunique", String.class);
    for (String name : jdbc.queryForList("select indexrelid::regclass::text from pg_index where indrelid in ('dispute_card'::regclass, 'dispute_party'::regclass) and not indisunique", String.class)) jdbc.execute("drop index " + name);
    byte[] words = vault.seal("两家为一件事吵了几回".getBytes(StandardCharsets.UTF_8));
    jdbc.update(
        """
        insert into dispute_card (id, version, number, city, organisation, reporter, reporter_name, reporter_unit, village, village_name, region, town, kind, what, people,
            computed, risk, reasons, state, reported_at, next_on, joined_to, result, satisfied, closed_on)
        select g.id, 0, 'B' || i, ?, p.unit, p.unit, '联络员', p.unit, p.village, p.name, p.region, p.town,
            (array['LAND','WAGES','MARRIAGE','SUPPORT','NEIGHBOUR','DEBT','INJURY','TRAFFIC','CONSUMER','OTHER'])[1 + (i / 7 % 10)], ?, 2,
            g.risk, g.risk, '', g.state, g.at, case when g.state = 'WATCHED' then current_date + 9 end, case when g.state = 'JOINED' then g.id end,
            case when g.state = 'CLOSED' then 'SETTLED' end, case when g.state = 'CLOSED' then 'YES' end, case when g.state = 'CLOSED' then (g.at + interval '12 days')::date end
        from (select i, gen_random_uuid() as id, now() - (i::float8 / ? * ?) * interval '1 day' as at, (i * 104729::bigint % ?)::int as place,
                case when i % 20 = 0 then 'HIGH' when i % 3 = 0 then 'MIDDLE' else 'LOW' end as risk,
                case when i % 50 = 1 then 'JOINED' when i % 30 = 2 then 'OPEN' when i % 60 = 3 then 'WATCHED' when i % 60 = 5 then 'SETTLED' else 'CLOSED' end as state
              from generate_series(1, ?) i) g join bench_place p on p.n = g.place""",
        city, words, cards, days, villages.size(), cards);
    jdbc.update(
        """
        insert into dispute_party (card, place, name, phone, name_index, phone_index)
        select c.id, s, ?, ?, sha256(convert_to('n' || floor(random() * 300000), 'UTF8')), case when s = 0 then sha256(convert_to('p' || floor(random() * 800000), 'UTF8')) end
          from dispute_card c cross join generate_series(0, 1) s""",
        words, words);
    indexes.forEach(jdbc::execute);
    jdbc.execute("vacuum analyze dispute_card");
    jdbc.execute("vacuum analyze dispute_party");
  }
}
