package org.nuanyang.catalogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.ServiceId;
import org.nuanyang.catalogue.ServiceList;
import org.nuanyang.catalogue.ServiceRow;
import org.nuanyang.catalogue.ServiceState;
import org.nuanyang.catalogue.ServiceView;
import org.nuanyang.deadlines.ClockView;
import org.nuanyang.deadlines.Deadlines;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.MatterId;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Services as lists and as one page. */
@Component
class ServiceLists {

  private static final int PAGE = 30;
  private static final int MOST = 100;
  private static final String TAKEN_BY = "coalesce((select actor_name from catalogue_step t where t.service = s.id and t.kind = 'received' order by t.id limit 1), '') taken_by";
  private static final int MOST_TARGETS = 200;

  private final JdbcClient jdbc;
  private final Shelf shelf;
  private final TermsTold terms;
  private final Trail trail;
  private final Answers answers;
  private final Deadlines deadlines;
  private final Network network;

  ServiceLists(JdbcClient jdbc, Shelf shelf, TermsTold terms, Trail trail, Answers answers, Deadlines deadlines, Network network) {
    this.jdbc = jdbc;
    this.shelf = shelf;
    this.terms = terms;
    this.trail = trail;
    this.answers = answers;
    this.deadlines = deadlines;
    this.network = network;
  }

  Slice<ServiceRow> list(ServiceList which, @Nullable String after, Actor by) {
    boolean newestFirst = which == ServiceList.OVER;
    String next = after == null ? "" : " and id " + (newestFirst ? "<" : ">") + " :from";
    String order = " order by id " + (newestFirst ? "desc" : "asc") + " limit :size";
    List<ServiceRow> rows =
        jdbc.sql("select s.*, " + TAKEN_BY + " from unnest(:units::uuid[]) u cross join lateral (select * from catalogue_service where city = :city and "
                + condition(which) + next + order + ") s" + order)
            .param("units", units(by))
            .param("city", by.city())
            .param("from", after == null ? null : mark(after, newestFirst))
            .param("size", PAGE + 1)
            .query(ServiceLists::row)
            .list();
    Map<UUID, List<ClockView>> clocks = deadlines.ofAll(rows.stream().map(ServiceRow::id).toList());
    return Slice.cut(rows, PAGE, row -> row.id().toString())
        .map(row -> row.timed(clocks.getOrDefault(row.id(), List.of()).stream().filter(one -> !one.state().equals("KEPT")).findFirst().orElse(null)));
  }

  Map<ServiceList, Integer> counts(Actor by) {
    Map<ServiceList, Integer> counts = new EnumMap<>(ServiceList.class);
    for (ServiceList which : List.of(ServiceList.OFFERED, ServiceList.OWN, ServiceList.ELSEWHERE))
      counts.put(
          which,
          jdbc.sql("select count(*) from (select 1 from unnest(:units::uuid[]) u join catalogue_service on city = :city and " + condition(which) + " limit " + MOST + ") s")
              .param("units", units(by))
              .param("city", by.city())
              .query(Integer.class)
              .single());
    return counts;
  }

  private static String condition(ServiceList which) {
    return switch (which) {
      case OFFERED -> "target = u";
      case FIRST -> "owner = u and state = 'RECEIVED'";
      case OWN -> "owner = u and state in ('RECEIVED', 'IN_WORK')";
      case ELSEWHERE -> "front = u and owner <> u and state = 'IN_WORK'";
      case OVER -> "front = u and state in ('DONE', 'WITHDRAWN')";
    };
  }

  /** A scope of the whole city is read as its centres: they are the fronts. */
  private UUID[] units(Actor by) {
    if (by.scope() != DataScope.CITY) return by.units().toArray(UUID[]::new);
    return network.centres(by.city()).stream().map(OrganisationView::id).toArray(UUID[]::new);
  }

  private static UUID mark(String after, boolean newestFirst) {
    try {
      return UUID.fromString(after);
    } catch (IllegalArgumentException forged) {
      return newestFirst ? new UUID(-1, -1) : new UUID(0, 0);
    }
  }

  private static ServiceRow row(ResultSet row, int line) throws SQLException {
    Timestamp offered = row.getTimestamp("offered_at");
    return new ServiceRow(
        row.getObject("id", UUID.class), row.getString("receipt_number"), row.getString("item_name"), row.getString("person_name"),
        ServiceState.valueOf(row.getString("state")), row.getObject("owner", UUID.class), row.getObject("target", UUID.class),
        row.getTimestamp("opened_at").toInstant(), offered == null ? null : offered.toInstant(), row.getString("taken_by"), row.getInt("version"), null);
  }

  ServiceView view(TakenService of, Actor by) {
    Answers.Told told = answers.open(of.answers);
    boolean worker = Arrays.stream(ServiceRoom.WORKERS).anyMatch(by::has) || by.isSystem();
    boolean asked = of.target != null && by.sees(of.city, of.target);
    boolean owns = by.sees(of.city, of.owner) && !of.state.over();
    boolean opensMatter = by.sees(of.city, of.front) && !by.has(Role.SERVICE_OFFICER);
    return new ServiceView(
        new ServiceId(of.id), of.version(), new MatterId(of.matter), of.receiptNumber, of.code, of.itemName, of.state, of.outcome, of.personName,
        told.phone(), told.story(), told.answers(), of.missing.isEmpty() ? List.of() : List.of(of.missing.split("\n")),
        network.organisation(of.front), network.organisation(of.owner), of.target == null ? null : network.organisation(of.target),
        of.workerName, of.result, of.openedAt, deadlines.of(of.id), trail.of(of.id), terms.of(of), worker && asked, worker && owns, opensMatter);
  }

  /** The usual kind first; then the other centres and bodies. Contact points only explain, they do not work. */
  List<OrganisationView> targets(TakenService service) {
    CatalogueItem item = shelf.inForce(service.city, null).containsKey(service.code) ? shelf.inForce(service.city, null).get(service.code).item() : null;
    @Nullable OrganisationKind usual = item == null ? null : item.target();
    List<OrganisationView> found = new ArrayList<>();
    for (OrganisationKind kind : KINDS) {
      DirectorySearch search = new DirectorySearch(service.city, kind, "", null, MOST_TARGETS);
      found.addAll(network.directory(search, Actor.system(service.city)).rows());
    }
    found.removeIf(unit -> !unit.active());
    found.sort(Comparator.comparing((OrganisationView unit) -> unit.kind() != usual));
    return found;
  }

  private static final List<OrganisationKind> KINDS =
      List.of(
          OrganisationKind.CITY_CENTRE, OrganisationKind.COUNTY_CENTRE, OrganisationKind.NOTARY_OFFICE, OrganisationKind.FORENSIC_INSTITUTE,
          OrganisationKind.ARBITRATION_BODY, OrganisationKind.MEDIATION_COMMITTEE, OrganisationKind.JUSTICE_BUREAU, OrganisationKind.STATION);
}
