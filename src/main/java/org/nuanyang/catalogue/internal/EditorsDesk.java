package org.nuanyang.catalogue.internal;

import static org.nuanyang.identity.Role.DIRECTOR;
import static org.nuanyang.identity.Role.LEADER;
import static org.nuanyang.identity.Role.POLICY_EDITOR;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueDesk;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.EditionState;
import org.nuanyang.catalogue.EditionView;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.AuditTrail;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Forbidden;
import org.nuanyang.shared.Ids;
import org.nuanyang.shared.JsonText;
import org.nuanyang.shared.Missing;
import org.nuanyang.shared.Refusal;
import org.nuanyang.shared.Stale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Where items are written and switched. A director writes for the own centre, the rules' editor for the whole city. */
@Component
@Transactional
class EditorsDesk implements CatalogueDesk {

  private final Editions editions;
  private final Shelf shelf;
  private final ShippedItems shipped;
  private final Network network;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final AuditTrail audit;
  private final Clock clock;

  EditorsDesk(Editions editions, Shelf shelf, ShippedItems shipped, Network network, JdbcClient jdbc, JsonMapper json, AuditTrail audit, Clock clock) {
    this.editions = editions;
    this.shelf = shelf;
    this.shipped = shipped;
    this.network = network;
    this.jdbc = jdbc;
    this.json = json;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Line> items(Actor by) {
    reads(by);
    @Nullable UUID own = own(by);
    Map<String, OfferedItem> all = new LinkedHashMap<>(shelf.inForce(by.city(), own));
    Map<String, EditionState> open = new LinkedHashMap<>();
    for (EditionView one : open(by)) {
      open.put(one.item().code(), one.state());
      all.putIfAbsent(one.item().code(), new OfferedItem(one.item(), null));
    }
    Set<String> published = shelf.inForce(by.city(), own).keySet();
    Set<String> offered = shelf.offered(by.city(), own).stream().map(one -> one.item().code()).collect(Collectors.toSet());
    List<Line> lines = new ArrayList<>();
    for (OfferedItem one : all.values())
      lines.add(new Line(one.item(), published.contains(one.item().code()), offered.contains(one.item().code()), open.get(one.item().code())));
    return lines;
  }

  private List<EditionView> open(Actor by) {
    return jdbc.sql("select id from catalogue_edition where city = ? and not differs and state in ('DRAFT', 'IN_REVIEW') order by id")
        .param(by.city())
        .query(UUID.class)
        .list()
        .stream()
        .map(this::find)
        .filter(one -> concerns(one, by))
        .map(one -> view(one, by))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<EditionView> editions(String code, Actor by) {
    reads(by);
    return editions.findByCityAndCodeAndDiffersOrderByIdDesc(by.city(), code, false).stream().filter(one -> concerns(one, by)).map(one -> view(one, by)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public EditionView edition(UUID id, Actor by) {
    reads(by);
    return view(of(id, by), by);
  }

  @Override
  public UUID begin(CatalogueItem item, @Nullable UUID organisation, LocalDate fromDay, Actor by) {
    writes(organisation, by);
    if (organisation == null && shelf.inForce(by.city(), null).containsKey(item.code())) throw new Refusal("catalogue.code-taken");
    return keepNew(item, organisation, fromDay, by);
  }

  @Override
  public UUID revise(String code, @Nullable UUID organisation, Actor by) {
    writes(organisation, by);
    OfferedItem now = shelf.inForce(by.city(), organisation).get(code);
    if (now == null) throw new Missing("catalogue.unknown");
    if (organisation != null && shelf.inForce(by.city(), null).containsKey(code)) throw new Refusal("catalogue.vary-instead");
    return keepNew(now.item(), organisation, LocalDate.now(clock), by);
  }

  private UUID keepNew(CatalogueItem item, @Nullable UUID organisation, LocalDate fromDay, Actor by) {
    boolean open =
        editions.findByCityAndCodeAndDiffersOrderByIdDesc(by.city(), item.code(), false).stream()
            .anyMatch(one -> Objects.equals(one.organisation, organisation) && !one.state.next().isEmpty());
    if (open) throw new Refusal("catalogue.being-written");
    UUID id = Ids.next(clock);
    try {
      editions.save(Edition.begun(id, item.code(), organisation, written(item), fromDay, by, clock.instant()));
    } catch (DataIntegrityViolationException meanwhile) {
      throw new Refusal("catalogue.being-written");
    }
    audit.did(by, "catalogue.begin", "catalogue-item", id, item.code());
    return id;
  }

  @Override
  public void save(UUID edition, int seen, CatalogueItem item, LocalDate fromDay, Actor by) {
    Edition one = take(edition, seen, by);
    writes(one.organisation, by);
    if (!one.code.equals(item.code())) throw new IllegalArgumentException("an item keeps its code");
    Layering.mayCharge(item.fee(), item, shipped.freeBy(item.code()));
    one.write(written(item), fromDay, by, clock.instant());
    keep(one, "catalogue.save", by);
  }

  @Override
  public void send(UUID edition, int seen, Actor by) {
    Edition one = take(edition, seen, by);
    writes(one.organisation, by);
    one.send(LocalDate.now(clock));
    keep(one, "catalogue.send", by);
  }

  @Override
  public void publish(UUID edition, int seen, Actor by) {
    Edition one = take(edition, seen, by);
    reviews(one.organisation, by);
    one.publish(LocalDate.now(clock), by, clock.instant());
    keep(one, "catalogue.publish", by);
  }

  @Override
  public void giveBack(UUID edition, int seen, String why, Actor by) {
    Edition one = take(edition, seen, by);
    reviews(one.organisation, by);
    if (why.isBlank()) throw new Refusal("catalogue.say-why");
    one.giveBack(why);
    keep(one, "catalogue.give-back", by);
  }

  @Override
  public void drop(UUID edition, int seen, Actor by) {
    Edition one = take(edition, seen, by);
    writes(one.organisation, by);
    one.drop();
    keep(one, "catalogue.drop", by);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Switch> switches(String code, Actor by) {
    reads(by);
    OfferedItem item = shelf.inForce(by.city(), null).get(code);
    List<Switch> all = new ArrayList<>();
    if (item == null) return all;
    for (OrganisationView place : network.centres(by.city())) {
      if (!by.has(POLICY_EDITOR) && !by.has(LEADER) && !by.sees(place.city(), place.id())) continue;
      all.add(
          jdbc.sql("select offered, counter from catalogue_switch where city = ? and code = ? and organisation = ?")
              .params(by.city(), code, place.id())
              .query((row, line) -> new Switch(place, row.getBoolean(1), true, row.getString(2)))
              .optional()
              .orElseGet(() -> new Switch(place, shelf.isOffered(item.item(), place), false, "")));
    }
    return all;
  }

  @Override
  public void set(String code, UUID organisation, boolean offered, String counter, Actor by) {
    by.must(DIRECTOR, POLICY_EDITOR);
    OrganisationView place = network.organisation(organisation);
    if (!place.city().equals(by.city())) throw new Forbidden("identity.outside-your-scope");
    if (!by.isSystem() && !by.has(POLICY_EDITOR)) by.mustSee(place.city(), place.id());
    if (!shelf.inForce(by.city(), organisation).containsKey(code)) throw new Missing("catalogue.unknown");
    jdbc.sql(
            """
            insert into catalogue_switch (city, organisation, code, offered, counter, set_by_name, set_at) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (city, code, organisation) do update
            set offered = excluded.offered, counter = excluded.counter, set_by_name = excluded.set_by_name, set_at = excluded.set_at""")
        .params(by.city(), organisation, code, offered, counter, by.name(), Timestamp.from(clock.instant()))
        .update();
    audit.did(by, offered ? "catalogue.switch-on" : "catalogue.switch-off", "organisation", organisation, code);
  }

  private static void reads(Actor by) {
    by.must(DIRECTOR, POLICY_EDITOR, LEADER);
  }

  private static void writes(@Nullable UUID organisation, Actor by) {
    by.must(DIRECTOR, POLICY_EDITOR);
    if (by.isSystem() || by.has(POLICY_EDITOR)) return;
    if (organisation == null) throw new Forbidden("catalogue.city-by-editor");
    by.mustSee(by.city(), organisation);
  }

  /** What the whole city reads is published by the city; what one centre says of itself also by its second head. */
  private static void reviews(@Nullable UUID organisation, Actor by) {
    if (organisation == null) by.must(POLICY_EDITOR, LEADER);
    else by.must(DIRECTOR, POLICY_EDITOR, LEADER);
  }

  /** A director reads and reviews the own centre's and the city's; the city's editors and leaders all. */
  private static boolean concerns(Edition one, Actor by) {
    return one.organisation == null || by.has(POLICY_EDITOR) || by.has(LEADER) || by.sees(one.city, one.organisation);
  }

  private static @Nullable UUID own(Actor by) {
    return by.has(POLICY_EDITOR) || by.has(LEADER) ? null : by.organisation();
  }

  private Edition take(UUID id, int seen, Actor by) {
    reads(by);
    Edition one = of(id, by);
    Stale.unless(seen, one.version());
    return one;
  }

  private Edition of(UUID id, Actor by) {
    Edition one = find(id);
    if (!one.city.equals(by.city()) || !concerns(one, by)) throw new Missing("catalogue.edition-unknown");
    return one;
  }

  private Edition find(UUID id) {
    return editions.findById(id).filter(one -> !one.differs).orElseThrow(() -> new Missing("catalogue.edition-unknown"));
  }

  private void keep(Edition one, String did, Actor by) {
    try {
      editions.save(one);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new Stale();
    }
    audit.did(by, did, "catalogue-item", one.id, one.code);
  }

  private JsonText written(CatalogueItem item) {
    return new JsonText(json.writeValueAsString(item));
  }

  private EditionView view(Edition one, Actor by) {
    return new EditionView(
        one.id, one.version(), one.organisation, one.state, one.fromDay, json.readValue(one.content.json(), CatalogueItem.class),
        one.authorName, one.writtenAt, one.reviewerName, one.reviewedAt, one.note, one.author.equals(by.id()));
  }
}
