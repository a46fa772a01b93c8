package org.nuanyang.network.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.identity.Role;
import org.nuanyang.network.CorrectOrganisation;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.NearPlace;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.network.PlaceSearch;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.network.SiteView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Slice;
import org.nuanyang.shared.Stale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations and sites. */
@Component
class NetworkRegister implements Network {

  /** Both lists walk one index in the order of kind, name, id; the mark is the last row's id. */
  private static final String AFTER =
      " AND (kind_rank, name, id) > (:fromRank, :fromName, :fromId) ORDER BY kind_rank, name, id LIMIT :size";

  /** Where a page of a list begins. */
  private record Mark(int rank, String name, UUID id) {}

  private static final Mark BEGINNING = new Mark(-1, "", new UUID(0, 0));

  private final JdbcClient jdbc;
  private final Organisations rows;
  private final ListedBodies bodies;
  private final TreeOfOrganisations tree;
  private final KeptOrganisations kept;
  private final AuditTrail audit;
  private final Clock clock;

  NetworkRegister(
      JdbcClient jdbc, Organisations rows, ListedBodies bodies, TreeOfOrganisations tree, KeptOrganisations kept, AuditTrail audit, Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.bodies = bodies;
    this.tree = tree;
    this.kept = kept;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public OrganisationView organisation(UUID id) {
    OrganisationView found = kept.organisation(id, () -> organisations(List.of(id)).get(id));
    if (found == null) throw new Missing("network.unknown-organisation");
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, OrganisationView> organisations(Collection<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    return rows
        .read(jdbc.sql("SELECT * FROM organisation WHERE id IN (:ids)").param("ids", ids))
        .stream()
        .collect(Collectors.toMap(OrganisationView::id, Function.identity()));
  }

  @Override
  public List<OrganisationView> centres(String city) {
    return kept.centres(city, () -> readCentres(city));
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> caseOrgans(String city) {
    List<Integer> ranks = Arrays.stream(OrganisationKind.values()).filter(OrganisationKind::isCaseOrgan).map(Enum::ordinal).toList();
    return rows.read(
        jdbc.sql("SELECT * FROM organisation WHERE city = :city AND kind_rank IN (:ranks) AND active ORDER BY kind_rank, name, id")
            .param("city", city)
            .param("ranks", ranks));
  }

  private List<OrganisationView> readCentres(String city) {
    return rows.read(
        jdbc.sql(
                """
                SELECT * FROM organisation WHERE city = :city AND kind_rank IN (:ranks) AND active
                 ORDER BY kind_rank, region, id""")
            .param("city", city)
            .param("ranks", List.of(OrganisationKind.CITY_CENTRE.ordinal(), OrganisationKind.COUNTY_CENTRE.ordinal())));
  }

  @Override
  @Transactional(readOnly = true)
  public List<OrganisationView> children(UUID parent) {
    return rows.read(
        jdbc.sql("SELECT * FROM organisation WHERE parent = :parent ORDER BY kind_rank, name, id")
            .param("parent", parent));
  }

  @Override
  public OrganisationView competentCentre(String city, String region) {
    List<OrganisationView> centres = centres(city);
    return centres.stream()
        .filter(c -> c.kind() == OrganisationKind.COUNTY_CENTRE && c.region().equals(region))
        .findFirst()
        .or(() -> centres.stream().findFirst())
        .orElseThrow(() -> new Missing("network.no-centre"));
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<OrganisationView> bureauOver(String city, String region) {
    List<OrganisationView> bureaus =
        rows.read(
            jdbc.sql("SELECT * FROM organisation WHERE city = :city AND kind_rank = :rank AND region IN (:regions) AND active ORDER BY name, id")
                .param("city", city)
                .param("rank", OrganisationKind.JUSTICE_BUREAU.ordinal())
                .param("regions", List.of(region, city)));
    return bureaus.stream().filter(bureau -> bureau.region().equals(region)).findFirst().or(() -> bureaus.stream().findFirst());
  }

  @Override
  @Transactional(readOnly = true)
  public List<NearPlace> nearest(GeoPoint from, int limit) {
    return bodies.nearest(from, limit, end -> jdbc.sql("SELECT * FROM organisation WHERE is_place AND active" + end));
  }

  @Override
  @Transactional(readOnly = true)
  public List<SiteView> sites(String city, Collection<OrganisationKind> kinds) {
    if (kinds.isEmpty()) return List.of();
    return jdbc.sql("SELECT id, kind, name, latitude, longitude FROM organisation WHERE city = :city AND kind_rank IN (:ranks) AND active AND latitude IS NOT NULL")
        .param("city", city)
        .param("ranks", kinds.stream().map(Enum::ordinal).toList())
        .query((row, line) ->
            new SiteView(row.getObject("id", UUID.class), OrganisationKind.valueOf(row.getString("kind")), row.getString("name"), new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude"))))
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, OrganisationView> named(String city, Collection<String> names) {
    if (names.isEmpty()) return Map.of();
    return rows.bare(jdbc.sql("SELECT * FROM organisation WHERE city = :city AND name = ANY(:names) ORDER BY kind_rank, id").param("city", city).param("names", names.toArray(String[]::new)))
        .stream()
        .collect(Collectors.toMap(OrganisationView::name, Function.identity(), (first, namesake) -> first));
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<OrganisationView> places(PlaceSearch search) {
    var sql = new StringBuilder("SELECT * FROM organisation o WHERE city = :city AND is_place AND active");
    if (!search.region().isEmpty()) sql.append(" AND region = :region");
    if (search.kind() != null) sql.append(" AND kind_rank = :rank");
    if (search.stepFree()) sql.append(" AND step_free");
    if (search.mongolian()) sql.append(" AND 'mn' = ANY(languages)");
    if (search.openNow())
      sql.append(
          " AND EXISTS (SELECT 1 FROM opening_hours h WHERE h.organisation = o.id"
              + " AND h.weekday = :weekday AND h.opens <= :time AND h.closes > :time)");
    LocalDateTime now = LocalDateTime.now(clock);
    var query =
        jdbc.sql(sql.append(AFTER).toString())
            .param("city", search.city())
            .param("region", search.region())
            .param("rank", rank(search.kind()))
            .param("weekday", now.getDayOfWeek().getValue())
            .param("time", now.toLocalTime());
    return page(query, search.after(), search.size());
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<OrganisationView> directory(DirectorySearch search, Actor by) {
    by.must(Role.values());
    var sql = new StringBuilder("SELECT * FROM organisation o WHERE city = :city");
    if (search.kind() != null) sql.append(" AND kind_rank = :rank");
    if (!search.name().isBlank()) sql.append(" AND strpos(name, :name) > 0");
    var query =
        jdbc.sql(sql.append(AFTER).toString())
            .param("city", by.city())
            .param("rank", rank(search.kind()))
            .param("name", search.name().strip());
    return page(query, search.after(), search.size());
  }

  private Slice<OrganisationView> page(JdbcClient.StatementSpec query, @Nullable UUID after, int size) {
    Mark from = mark(after);
    List<OrganisationView> read =
        rows.read(
            query
                .param("fromRank", from.rank())
                .param("fromName", from.name())
                .param("fromId", from.id())
                .param("size", size + 1));
    return Slice.cut(read, size, row -> row.id().toString());
  }

  private Mark mark(@Nullable UUID after) {
    if (after == null) return BEGINNING;
    return jdbc.sql("SELECT kind_rank, name FROM organisation WHERE id = ?")
        .param(after)
        .query((row, line) -> new Mark(row.getInt("kind_rank"), row.getString("name"), after))
        .optional()
        .orElse(BEGINNING);
  }

  private static int rank(@Nullable OrganisationKind kind) {
    return kind == null ? -1 : kind.ordinal();
  }

  @Override
  @Transactional
  public void register(List<RegisterOrganisation> orders, Actor by) {
    by.must(Role.SYSTEM_ADMIN);
    rows.add(orders);
    tree.forget();
    kept.forget();
    for (var order : orders) if (order.kind().isCentre())
      audit.did(by, "network.register", "organisation", order.id(), order.kind().name());
  }

  @Override
  @Transactional
  public void correct(CorrectOrganisation order) {
    Actor by = order.by();
    by.must(Role.SYSTEM_ADMIN, Role.DIRECTOR);
    kept.forget();
    OrganisationView now = organisation(order.id());
    boolean cityWide = by.has(Role.SYSTEM_ADMIN) && by.city().equals(now.city());
    if (!by.isSystem() && !cityWide && !by.sees(now.city(), now.id())) throw new Forbidden("identity.outside-your-scope");
    int changed =
        jdbc.sql(
                """
                UPDATE organisation SET address = :address, phone = :phone, step_free = :stepFree, active = :active,
                   languages = :languages, version = version + 1 WHERE id = :id AND version = :version""")
            .param("address", order.address())
            .param("phone", order.phone())
            .param("stepFree", order.stepFree())
            .param("active", order.active())
            .param("languages", order.mongolian() ? new String[] {"zh", "mn"} : new String[] {"zh"})
            .param("id", order.id())
            .param("version", order.version())
            .update();
    if (changed == 0) throw new Stale();
    kept.forget();
    audit.did(by, "network.correct", "organisation", order.id(), "");
  }
}
