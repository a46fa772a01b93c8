package org.nuanyang.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.exchange.ExchangeKind;
import org.nuanyang.exchange.HallLine.ItemCard;
import org.nuanyang.shared.RequestDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds which items of the catalogue the hall has not got as they are offered today, and queues them. */
@Component
class ItemPush {

  private static final int SHORT = 32;

  private final Catalogue catalogue;
  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  ItemPush(Catalogue catalogue, Outbox outbox, JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.catalogue = catalogue;
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** @return how many were queued */
  int changed(String city) {
    Map<String, String> sent = new HashMap<>();
    jdbc.sql("select code, digest from hall_item where city = ?").param(city).query((row, line) -> sent.put(row.getString(1), row.getString(2))).list();
    int queued = 0;
    for (OfferedItem offered : catalogue.offered(city, null)) {
      ItemCard card = card(offered.item());
      if (card.digest().equals(sent.get(card.code()))) continue;
      outbox.overtake(city, card.code());
      outbox.queue(city, ExchangeKind.ITEM, card.code(), null, json.writeValueAsString(card));
      jdbc.sql("insert into hall_item (city, code, digest, at) values (?, ?, ?, ?) on conflict (city, code) do update set digest = excluded.digest, at = excluded.at")
          .params(city, card.code(), card.digest(), Timestamp.from(clock.instant()))
          .update();
      queued++;
    }
    return queued;
  }

  private static ItemCard card(CatalogueItem item) {
    List<String> basis = item.basis().stream().map(one -> one.law() + one.article()).toList();
    List<String> materials = item.materials().stream().map(CatalogueItem.Material::name).toList();
    String all = String.join("\n", item.code(), item.name(), item.brief(), basis.toString(), materials.toString(), item.days() + item.unit().name(), item.fee(), item.place());
    String digest = HexFormat.of().formatHex(RequestDigest.SM3.of(all.getBytes(StandardCharsets.UTF_8))).substring(0, SHORT);
    return new ItemCard(item.code(), item.name(), item.brief(), basis, materials, item.days(), item.unit().name(), item.fee(), item.place(), digest);
  }
}
