package org.nuanyang.catalogue.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.ServiceView;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.Network;
import org.nuanyang.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every step of a service, and from it who had it or declined it already. */
@Component
class Trail {

  private final JdbcClient jdbc;
  private final Network network;
  private final Clock clock;

  Trail(JdbcClient jdbc, Network network, Clock clock) {
    this.jdbc = jdbc;
    this.network = network;
    this.clock = clock;
  }

  void write(UUID service, String kind, @Nullable UUID unit, String words, Actor by) {
    jdbc.sql("insert into catalogue_step (id, service, at, kind, unit, words, actor_name) values (?, ?, ?, ?, ?, ?, ?)")
        .params(Ids.next(clock), service, Timestamp.from(clock.instant()), kind, unit, words, by.name())
        .update();
  }

  /** Newest first. */
  List<ServiceView.Step> of(UUID service) {
    return jdbc.sql("select at, kind, unit, words, actor_name from catalogue_step where service = ? order by id desc")
        .param(service)
        .query((row, line) -> {
          UUID unit = row.getObject(3, UUID.class);
          return new ServiceView.Step(
              row.getTimestamp(1).toInstant(), "catalogue.step." + row.getString(2), unit == null ? "" : network.organisation(unit).name(),
              row.getString(4), row.getString(5));
        })
        .list();
  }

  /** Units that owned it or said it is not theirs: it is not sent there a second time. */
  Set<UUID> knowIt(UUID service) {
    return new HashSet<>(
        jdbc.sql("select unit from catalogue_step where service = ? and kind in ('received', 'acknowledged', 'declined') and unit is not null")
            .param(service)
            .query(UUID.class)
            .list());
  }
}
