package org.nuanyang.catalogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.Differing;
import org.nuanyang.catalogue.OfferedAt;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.catalogue.OfferedItem.LaidOver;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.Missing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is in force: the city's edition before the shipped one, and over it what a place's level and the place itself
 * state. An edition that is a place's own (an item nobody else has, or one from before variations) stands in the city's stead there.
 */
@Component
@Transactional(readOnly = true)
class Shelf implements Catalogue {

  private final JdbcClient jdbc;
  private final ShippedItems shipped;
  private final Variations variations;
  private final Network network;
  private final JsonMapper json;
  private final Clock clock;

  /** @param at null for a switch of no place */
  private record Switched(String code, UUID at, boolean offered, String counter) {}

  private record Written(OfferedItem as, boolean own) {}

  Shelf(JdbcClient jdbc, ShippedItems shipped, Variations variations, Network network, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.shipped = shipped;
    this.variations = variations;
    this.network = network;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public List<OfferedItem> offered(String city, @Nullable UUID at) {
    Map<String, OfferedItem> all = inForce(city, at);
    Map<String, List<Switched>> switches = switches(city, null);
    @Nullable OrganisationKind kind = at == null ? null : network.organisation(at).kind();
    return all.values().stream()
        .filter(one -> at == null
            ? somewhere(one.item(), switches.getOrDefault(one.item().code(), List.of()))
            : isOffered(one.item(), at, kind, switches.getOrDefault(one.item().code(), List.of())))
        .toList();
  }

  @Override
  public OfferedItem item(String city, String code, @Nullable UUID at) {
    return offered(city, at).stream().filter(one -> one.item().code().equals(code)).findFirst().orElseThrow(() -> new Missing("catalogue.unknown"));
  }

  @Override
  public List<OfferedAt> places(String city, String code) {
    CatalogueItem item = item(city, code, null).item();
    List<Switched> switches = switches(city, code).getOrDefault(code, List.of());
    List<OrganisationView> places = new ArrayList<>(network.centres(city));
    for (Switched one : switches)
      if (one.offered && places.stream().noneMatch(place -> place.id().equals(one.at))) places.add(network.organisation(one.at));
    return places.stream()
        .filter(place -> isOffered(item, place.id(), place.kind(), switches))
        .map(place -> new OfferedAt(place, counter(place.id(), switches)))
        .toList();
  }

  @Override
  public boolean offeredNearby(String city, String code) {
    return item(city, code, null).item().levels().stream().anyMatch(level -> !level.isCentre());
  }

  @Override
  public List<Differing> differing(String city, String code) {
    return variations.of(city, code, LocalDate.now(clock));
  }

  @Override
  public OfferedItem onDay(String city, String code, @Nullable UUID at, LocalDate day) {
    OfferedItem found = inForce(city, at, day).get(code);
    if (found == null) throw new Missing("catalogue.unknown");
    return found;
  }

  /** Every item by its code, offered or not, as it is today. */
  Map<String, OfferedItem> inForce(String city, @Nullable UUID at) {
    return inForce(city, at, LocalDate.now(clock));
  }

  private Map<String, OfferedItem> inForce(String city, @Nullable UUID at, LocalDate day) {
    Map<String, OfferedItem> ofCity = new LinkedHashMap<>();
    for (CatalogueItem item : shipped.all()) ofCity.put(item.code(), new OfferedItem(item, null));
    List<OfferedItem> own = new ArrayList<>();
    for (Written one : written(city, at, day)) {
      if (one.own) own.add(one.as);
      else ofCity.put(one.as.item().code(), one.as);
    }
    if (at == null) return ofCity;
    Map<String, OfferedItem> there = new LinkedHashMap<>(ofCity);
    own.forEach(one -> there.put(one.item().code(), one));
    variations.over(network.organisation(at), day)
        .forEach((code, layers) -> there.computeIfPresent(code, (key, base) -> laid(base, ofCity.getOrDefault(code, base).item(), layers)));
    return there;
  }

  private OfferedItem laid(OfferedItem base, CatalogueItem ofCity, List<LaidOver> layers) {
    CatalogueItem item = base.item();
    for (LaidOver one : layers) item = Layering.lay(item, ofCity, one.states(), shipped.freeBy(item.code()));
    return new OfferedItem(item, base.edition(), layers);
  }

  /** The newest edition of each item, of the city's and of the place's own. */
  private List<Written> written(String city, @Nullable UUID at, LocalDate day) {
    return jdbc.sql(
            """
            select distinct on (code, own) id, content, organisation is not null as own from catalogue_edition
            where city = :city and not differs and state = 'PUBLISHED' and from_day <= :day and (organisation is null or organisation = :at)
            order by code, own, from_day desc, id desc""")
        .param("city", city)
        .param("day", day)
        .param("at", at == null ? new UUID(0, 0) : at)
        .query((row, line) -> new Written(new OfferedItem(item(row), row.getObject("id", UUID.class)), row.getBoolean("own")))
        .list();
  }

  private CatalogueItem item(ResultSet row) throws SQLException {
    return json.readValue(row.getString("content"), CatalogueItem.class);
  }

  private Map<String, List<Switched>> switches(String city, @Nullable String code) {
    Map<String, List<Switched>> by = new HashMap<>();
    jdbc.sql("select code, organisation, offered, counter from catalogue_switch where city = :city and (:code::text is null or code = :code)")
        .param("city", city)
        .param("code", code)
        .query((row, line) -> new Switched(row.getString(1), row.getObject(2, UUID.class), row.getBoolean(3), row.getString(4)))
        .list()
        .forEach(one -> by.computeIfAbsent(one.code, key -> new ArrayList<>()).add(one));
    return by;
  }

  boolean isOffered(CatalogueItem item, OrganisationView place) {
    return isOffered(item, place.id(), place.kind(), switches(place.city(), item.code()).getOrDefault(item.code(), List.of()));
  }

  private static boolean isOffered(CatalogueItem item, UUID place, @Nullable OrganisationKind kind, List<Switched> switches) {
    for (Switched one : switches) if (one.at.equals(place)) return one.offered;
    return kind != null && item.levels().contains(kind);
  }

  /** With levels it is offered unless every single place was switched off, which the page of places shows. */
  private static boolean somewhere(CatalogueItem item, List<Switched> switches) {
    return !item.levels().isEmpty() || switches.stream().anyMatch(Switched::offered);
  }

  private static String counter(UUID place, List<Switched> switches) {
    return switches.stream().filter(one -> one.at.equals(place)).map(Switched::counter).findFirst().orElse("");
  }
}
