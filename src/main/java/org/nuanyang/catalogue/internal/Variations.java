package org.nuanyang.catalogue.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Differing;
import org.nuanyang.catalogue.ItemVariation;
import org.nuanyang.catalogue.Layer;
import org.nuanyang.catalogue.OfferedItem.LaidOver;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What levels and organisations state of their own on a day: the newest published of each, the shipped one of a level where the city wrote none. */
@Component
class Variations {

  private static final String NEWEST =
      """
      select distinct on (code, level, organisation) code, level, organisation, content from catalogue_edition
      where city = :city and differs and state = 'PUBLISHED' and from_day <= :day %s
      order by code, level, organisation, from_day desc, id desc""";

  private final JdbcClient jdbc;
  private final ShippedItems shipped;
  private final Network network;
  private final JsonMapper json;

  private record Kept(String code, Layer of, ItemVariation states) {}

  Variations(JdbcClient jdbc, ShippedItems shipped, Network network, JsonMapper json) {
    this.jdbc = jdbc;
    this.shipped = shipped;
    this.network = network;
    this.json = json;
  }

  /** What lies over each item at this place, the level's before the place's own. */
  Map<String, List<LaidOver>> over(OrganisationView at, LocalDate day) {
    Map<String, @Nullable LaidOver> level = new HashMap<>();
    Map<String, LaidOver> own = new HashMap<>();
    shipped.ofLevel(at.kind()).forEach((code, states) -> level.put(code, new LaidOver(Layer.of(at.kind()), states)));
    List<Kept> kept =
        jdbc.sql(NEWEST.formatted("and (level = :level or organisation = :at)"))
            .param("city", at.city())
            .param("day", day)
            .param("level", at.kind().name())
            .param("at", at.id())
            .query(this::row)
            .list();
    for (Kept one : kept) (one.of.level() == null ? own : level).put(one.code, new LaidOver(one.of, one.states));
    Map<String, List<LaidOver>> all = new HashMap<>();
    level.forEach((code, one) -> lay(all, code, one));
    own.forEach((code, one) -> lay(all, code, one));
    return all;
  }

  private static void lay(Map<String, List<LaidOver>> all, String code, @Nullable LaidOver one) {
    if (one != null && !one.states().empty()) all.computeIfAbsent(code, key -> new ArrayList<>()).add(one);
  }

  /** Every level and place where this item differs today; levels first, in their order. */
  List<Differing> of(String city, String code, LocalDate day) {
    Map<OrganisationKind, ItemVariation> levels = new java.util.EnumMap<>(OrganisationKind.class);
    for (OrganisationKind kind : OrganisationKind.values()) {
      ItemVariation states = shipped.ofLevel(kind).get(code);
      if (states != null) levels.put(kind, states);
    }
    List<Differing> places = new ArrayList<>();
    for (Kept one : jdbc.sql(NEWEST.formatted("and code = :code")).param("city", city).param("day", day).param("code", code).query(this::row).list()) {
      if (one.of.level() != null) levels.put(one.of.level(), one.states);
      else if (!one.states.empty()) places.add(new Differing(null, network.organisation(one.of.organisation()), one.states));
    }
    List<Differing> all = new ArrayList<>();
    levels.forEach((kind, states) -> {
      if (!states.empty()) all.add(new Differing(kind, null, states));
    });
    all.addAll(places);
    return all;
  }

  private Kept row(ResultSet row, int line) throws SQLException {
    String level = row.getString("level");
    Layer of = new Layer(level == null ? null : OrganisationKind.valueOf(level), row.getObject("organisation", UUID.class));
    return new Kept(row.getString("code"), of, json.readValue(row.getString("content"), ItemVariation.class));
  }
}
