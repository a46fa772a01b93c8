package org.nuanyang.duty.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.duty.AgreementView;
import org.nuanyang.duty.Arrangement;
import org.nuanyang.duty.DutyMode;
import org.nuanyang.duty.HostKind;
import org.nuanyang.duty.MakeAgreement;
import org.nuanyang.duty.OpenStation;
import org.nuanyang.duty.Session;
import org.nuanyang.duty.StationPlan;
import org.nuanyang.duty.StationView;
import org.nuanyang.duty.Stations;
import org.nuanyang.duty.WeeklySlot;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.DayCode;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.ResumeCode;
import org.nuanyang.shared.Stale;
import org.nuanyang.shared.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of duty stations and of the agreements with firms. */
@Component
@Transactional
class StationRegister implements Stations {


  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Network network;
  private final Vault vault;
  private final AuditTrail audit;
  private final Clock clock;

  StationRegister(JdbcClient jdbc, JdbcTemplate batch, Network network, Vault vault, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.network = network;
    this.vault = vault;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public StationView station(UUID id) {
    return jdbc.sql("select * from duty_station where id = ?").param(id).query(StationRegister::row).optional().orElseThrow(() -> new Missing("duty.unknown-station"));
  }

  @Override
  @Transactional(readOnly = true)
  public List<StationView> all(String city) {
    return jdbc.sql("select * from duty_station where city = ? order by active desc, name, id").param(city).query(StationRegister::row).list();
  }

  @Override
  public void open(List<OpenStation> orders, Actor by) {
    by.must(Role.DIRECTOR);
    orders.forEach(order -> {
      by.mustSee(order.city(), order.centre());
      order.plan().mustSuffice();
    });
    batch.batchUpdate(
        """
        insert into duty_station (id, version, city, centre, organisation, name, host_kind, host, region, latitude, longitude,
          languages, mode, arrangement, large, least_turns, weekly, access_code, active)
        values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)""",
        orders.stream().map(StationRegister::values).toList());
    orders.forEach(order -> audit.did(by, "duty.open-station", "duty-station", order.id(), ""));
  }

  private static Object[] values(OpenStation order) {
    GeoPoint at = order.at();
    StationPlan plan = order.plan();
    return new Object[] {
      order.id(), order.city(), order.centre(), order.organisation(), order.name(), order.hostKind().name(), order.host(), order.region(),
      at == null ? null : at.latitude(), at == null ? null : at.longitude(), order.languages().toArray(String[]::new), plan.mode().name(),
      plan.arrangement().name(), plan.large(), plan.leastTurns(), written(plan.weekly()), ResumeCode.draw()
    };
  }

  @Override
  public void plan(UUID station, StationPlan plan, boolean active, int version, Actor by) {
    by.must(Role.DIRECTOR, Role.ASSIGNER);
    StationView before = station(station);
    by.mustSee(before.city(), before.centre());
    plan.mustSuffice();
    int changed =
        jdbc.sql(
                """
                update duty_station set mode = ?, arrangement = ?, large = ?, least_turns = ?, weekly = ?, active = ?, version = version + 1
                 where id = ? and version = ?""")
            .params(plan.mode().name(), plan.arrangement().name(), plan.large(), plan.leastTurns(), written(plan.weekly()), active, station, version)
            .update();
    if (changed == 0) throw new Stale();
    audit.did(by, "duty.plan-station", "duty-station", station, "");
  }

  @Override
  public void agree(List<MakeAgreement> orders, Actor by) {
    by.must(Role.DIRECTOR);
    for (MakeAgreement order : orders) {
      OrganisationView centre = network.organisation(order.centre());
      by.mustSee(centre.city(), centre.id());
      jdbc.sql("insert into duty_agreement (id, city, centre, firm, firm_name, station, from_day, to_day) values (?, ?, ?, ?, ?, ?, ?, ?)")
          .params(Arrays.asList(order.id(), centre.city(), centre.id(), order.firm(), network.organisation(order.firm()).name(), order.station(), order.from(), order.to()))
          .update();
      audit.did(by, "duty.agree", "duty-agreement", order.id(), "");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<AgreementView> agreements(String city) {
    return jdbc.sql("select * from duty_agreement where city = ? and to_day >= ? order by to_day, firm_name, id")
        .params(city, LocalDate.now(clock))
        .query((row, line) -> new AgreementView(row.getObject("id", UUID.class), row.getObject("centre", UUID.class), row.getObject("firm", UUID.class),
            row.getString("firm_name"), row.getObject("station", UUID.class), row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public String codeOfToday(UUID station) {
    return DayCode.of(vault, "duty " + station(station).accessCode(), LocalDate.now(clock));
  }

  static StationView row(ResultSet row, int line) throws SQLException {
    Double latitude = row.getObject("latitude", Double.class);
    GeoPoint at = latitude == null ? null : new GeoPoint(latitude, row.getDouble("longitude"));
    return new StationView(
        row.getObject("id", UUID.class), row.getString("city"), row.getObject("centre", UUID.class), row.getObject("organisation", UUID.class),
        row.getString("name"), HostKind.valueOf(row.getString("host_kind")), row.getString("host"), row.getString("region"), at,
        texts(row, "languages"), DutyMode.valueOf(row.getString("mode")), Arrangement.valueOf(row.getString("arrangement")), row.getBoolean("large"),
        row.getInt("least_turns"), read(row.getString("weekly")), row.getString("access_code"), row.getBoolean("active"), row.getInt("version"));
  }

  static Set<String> texts(ResultSet row, String column) throws SQLException {
    return Set.of((String[]) row.getArray(column).getArray());
  }

  private static String written(List<WeeklySlot> weekly) {
    return weekly.stream().map(slot -> slot.day().getValue() + ":" + slot.session()).collect(Collectors.joining(","));
  }

  private static List<WeeklySlot> read(@Nullable String weekly) {
    if (weekly == null || weekly.isEmpty()) return List.of();
    return Arrays.stream(weekly.split(","))
        .map(one -> new WeeklySlot(DayOfWeek.of(one.charAt(0) - '0'), Session.valueOf(one.substring(2))))
        .toList();
  }
}
