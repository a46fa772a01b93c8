package org.nuanyang.directory.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanyang.directory.DirectoryImports;
import org.nuanyang.directory.ImportKind;
import org.nuanyang.directory.ImportView;
import org.nuanyang.directory.Villages;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PlaceDuty;
import org.nuanyang.network.PlacePeople;
import org.nuanyang.network.PlacePersonView;
import org.nuanyang.network.Practitioners;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.RegionCode;
import org.nuanyang.shared.Vault;
import org.nuanyang.shared.sheet.SheetReader;
import org.nuanyang.shared.sheet.SheetRow;
import org.nuanyang.shared.sheet.SheetWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Checks lists and takes them; what waits for the word is sealed, since lists of people carry telephone numbers. */
@Component
class ImportRoom implements DirectoryImports {

  private static final int MOST_ROWS = 5000;
  private static final Duration KEPT = Duration.ofDays(1);

  private final ImportColumns columns;
  private final Network network;
  private final Practitioners practitioners;
  private final PlacePeople people;
  private final Villages villages;
  private final Vault vault;
  private final AuditTrail audit;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ImportRoom(
      ImportColumns columns, Network network, Practitioners practitioners, PlacePeople people, Villages villages, Vault vault, AuditTrail audit, JdbcClient jdbc,
      JsonMapper json, Clock clock) {
    this.columns = columns;
    this.network = network;
    this.practitioners = practitioners;
    this.people = people;
    this.villages = villages;
    this.vault = vault;
    this.audit = audit;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  private static void may(ImportKind kind, Actor by) {
    if (kind == ImportKind.BODIES) by.must(Role.SYSTEM_ADMIN);
    else by.must(Role.SYSTEM_ADMIN, Role.DIRECTOR);
  }

  @Override
  public byte[] template(ImportKind kind) {
    return SheetWriter.template(columns.of(kind), columns.say("directory.import.how"));
  }

  @Override
  @Transactional
  public UUID check(ImportKind kind, byte[] file, Actor by) {
    may(kind, by);
    List<SheetRow> rows = SheetReader.read(file, columns.of(kind), MOST_ROWS);
    ImportCheck check = checked(kind, rows, by.city());
    jdbc.sql("DELETE FROM directory_import WHERE sent_at < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
    UUID id = Ids.next(clock);
    jdbc.sql("INSERT INTO directory_import (id, city, kind, rows, problems, sent_at, sent_by) VALUES (?, ?, ?, ?, ?::jsonb, ?, ?)")
        .params(
            id, by.city(), kind.name(), vault.seal(json.writeValueAsString(rows).getBytes(StandardCharsets.UTF_8)), json.writeValueAsString(check.problems()),
            Timestamp.from(clock.instant()), by.id())
        .update();
    return id;
  }

  @Override
  @Transactional(readOnly = true)
  public ImportView view(UUID id, Actor by) {
    return read(id, by, "");
  }

  private ImportView read(UUID id, Actor by, String lock) {
    return jdbc.sql("SELECT * FROM directory_import WHERE id = ? AND sent_by = ? AND city = ? AND sent_at >= ?" + lock)
        .params(id, by.id(), by.city(), Timestamp.from(clock.instant().minus(KEPT)))
        .query(this::row)
        .optional()
        .orElseThrow(() -> new Missing("directory.unknown-import"));
  }

  private ImportView row(ResultSet row, int line) throws SQLException {
    Timestamp taken = row.getTimestamp("taken_at");
    return new ImportView(
        row.getObject("id", UUID.class), ImportKind.valueOf(row.getString("kind")),
        json.readValue(new String(vault.open(row.getBytes("rows")), StandardCharsets.UTF_8), new TypeReference<List<SheetRow>>() {}),
        json.readValue(row.getString("problems"), new TypeReference<List<ImportView.Problem>>() {}),
        row.getTimestamp("sent_at").toInstant(), taken == null ? null : taken.toInstant(), row.getInt("taken"));
  }

  @Override
  @Transactional(readOnly = true)
  public byte[] errors(UUID id, Actor by) {
    ImportView view = view(id, by);
    Map<Integer, List<String>> reasons =
        view.problems().stream().collect(Collectors.groupingBy(ImportView.Problem::row, Collectors.mapping(ImportView.Problem::sentence, Collectors.toList())));
    return SheetWriter.errors(columns.of(view.kind()), view.rows(), reasons, columns.say("directory.import.reason"));
  }

  @Override
  @Transactional
  public int take(UUID id, Actor by) {
    ImportView view = read(id, by, " FOR UPDATE");
    may(view.kind(), by);
    if (view.takenAt() != null) throw new Refusal("directory.import-taken");
    ImportCheck check = checked(view.kind(), view.rows(), by.city());
    int many =
        switch (view.kind()) {
          case BODIES -> {
            network.register(check.bodies, by);
            yield check.bodies.size();
          }
          case PEOPLE -> {
            practitioners.enrol(check.practitioners, by);
            people.enter(check.people, by);
            yield check.practitioners.size() + check.people.size();
          }
          case VILLAGES -> {
            villages.enter(check.villages, by);
            yield check.villages.size();
          }
        };
    if (many == 0) throw new Refusal("directory.import-nothing-good");
    jdbc.sql("UPDATE directory_import SET taken_at = ?, taken = ?, problems = ?::jsonb WHERE id = ?")
        .params(Timestamp.from(clock.instant()), many, json.writeValueAsString(check.problems()), id)
        .update();
    audit.did(by, "directory.import", "organisation", by.organisation() == null ? new UUID(0, 0) : by.organisation(), view.kind().name() + " " + many);
    return many;
  }

  private ImportCheck checked(ImportKind kind, List<SheetRow> rows, String city) {
    var check = new ImportCheck(city, known(city), columns);
    switch (kind) {
      case BODIES -> check.bodies(rows);
      case PEOPLE -> check.people(rows);
      case VILLAGES -> check.villages(rows);
    }
    return check;
  }

  private ImportCheck.Known known(String city) {
    Map<String, String> counties = new HashMap<>();
    RegionCode here = new RegionCode(city);
    counties.put(here.name(), city);
    for (RegionCode part : here.parts()) {
      counties.put(part.name(), part.code());
      counties.put(part.code(), part.code());
    }
    Map<UUID, List<PlacePersonView>> serving = new HashMap<>();
    return new ImportCheck.Known() {
      @Override
      public Optional<String> county(String words) {
        return Optional.ofNullable(counties.get(words));
      }

      @Override
      public Map<String, OrganisationView> bodies(Set<String> names) {
        return network.named(city, names);
      }

      @Override
      public Set<String> licences(Set<String> licences) {
        return new HashSet<>(practitioners.known(licences));
      }

      @Override
      public boolean serves(UUID body, String name, PlaceDuty duty) {
        return serving.computeIfAbsent(body, people::at).stream().anyMatch(one -> one.name().equals(name) && one.duty() == duty);
      }

      @Override
      public UUID id() {
        return Ids.next(clock);
      }

      @Override
      public LocalDate today() {
        return LocalDate.now(clock);
      }
    };
  }
}
