package org.nuanyang.referrals.internal;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.DirectorySearch;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.referrals.PriceLine;
import org.nuanyang.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What bodies ask for and how long they take, so that people can compare. */
@Component
class Prices {

  private static final int MOST_BODIES = 100;
  private static final BigDecimal MOST = new BigDecimal("1000000");

  private final JdbcClient jdbc;
  private final Network network;
  private final Clock clock;

  private record Said(BigDecimal price, int days) {}

  Prices(JdbcClient jdbc, Network network, Clock clock) {
    this.jdbc = jdbc;
    this.network = network;
    this.clock = clock;
  }

  List<PriceLine> compare(OrganisationKind kind, String about, boolean fastestFirst, String city) {
    List<PriceLine> lines = new ArrayList<>();
    for (OrganisationView body : network.directory(new DirectorySearch(city, kind, "", null, MOST_BODIES), Actor.system(city)).rows()) {
      if (!body.active()) continue;
      Said said = said(body.id(), about);
      lines.add(new PriceLine(body.id(), body.name(), body.address(), body.phone(), about, said == null ? null : said.price, said == null ? null : said.days));
    }
    Comparator<PriceLine> cheap = Comparator.comparing(PriceLine::price, Comparator.nullsLast(Comparator.naturalOrder()));
    Comparator<PriceLine> fast = Comparator.comparing(PriceLine::days, Comparator.nullsLast(Comparator.naturalOrder()));
    lines.sort((fastestFirst ? fast.thenComparing(cheap) : cheap.thenComparing(fast)).thenComparing(PriceLine::bodyName));
    return lines;
  }

  List<PriceLine> of(UUID body) {
    OrganisationView view = network.organisation(body);
    return jdbc.sql("select about, price, days from body_price where body = ? order by about")
        .param(body)
        .query((row, line) -> new PriceLine(body, view.name(), view.address(), view.phone(), row.getString(1), row.getBigDecimal(2), row.getInt(3)))
        .list();
  }

  /** Working days the body itself promised for this work; null when it did not. */
  @Nullable Integer daysOf(UUID body, String about) {
    Said said = said(body, about);
    return said == null ? null : said.days;
  }

  private @Nullable Said said(UUID body, String about) {
    return jdbc.sql("select price, days from body_price where body = ? and about = ?")
        .params(body, about)
        .query((row, line) -> new Said(row.getBigDecimal(1), row.getInt(2)))
        .optional()
        .orElse(null);
  }

  void set(UUID body, String about, BigDecimal price, int days, Actor by) {
    if (about.isBlank() || about.length() > 60) throw new Refusal("referrals.price-about");
    if (price.signum() < 0 || price.compareTo(MOST) > 0 || price.scale() > 2) throw new Refusal("referrals.price-amount");
    if (days < 1 || days > 365) throw new Refusal("referrals.price-days");
    jdbc.sql(
            """
            insert into body_price (body, about, price, days, set_by_name, set_at) values (?, ?, ?, ?, ?, ?)
            on conflict (body, about) do update set price = excluded.price, days = excluded.days, set_by_name = excluded.set_by_name, set_at = excluded.set_at""")
        .params(body, about.strip(), price, days, by.name(), Timestamp.from(clock.instant()))
        .update();
  }
}
