package org.nuanyang.statistics.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;
import org.nuanyang.network.Network;
import org.nuanyang.network.OrganisationView;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.Slice;
import org.nuanyang.statistics.CountedFile;
import org.nuanyang.statistics.CountedWork;
import org.nuanyang.statistics.DayFigures;
import org.nuanyang.statistics.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what lies behind the figures between two days, each unit from its own index. */
@Component
@Transactional(readOnly = true)
class DayFigureRoom implements DayFigures {

  private static final int PAGE = 50;

  private final Network network;
  private final JdbcClient sql;

  DayFigureRoom(Network network, JdbcClient sql) {
    this.network = network;
    this.sql = sql;
  }

  @Override
  public Map<Indicator, Long> count(Set<Indicator> what, LocalDate first, LocalDate last, Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR, Role.BUREAU_OFFICER);
    Map<Indicator, Long> counted = new EnumMap<>(Indicator.class);
    List<UUID> centres = centres(by);
    for (Indicator one : what) counted.put(one, one.work() ? works(one, first, last, by.city()) : files(one, first, last, centres));
    return counted;
  }

  private long files(Indicator what, LocalDate first, LocalDate last, List<UUID> centres) {
    String at = FigureRoom.moment(what);
    return sql.sql("select count(*) from counted_file where organisation = any(:units::uuid[]) and %1$s >= :from and %1$s < :until%2$s".formatted(at, FigureRoom.narrower(what)))
        .param("units", centres.toArray(UUID[]::new))
        .param("from", CountedFiles.database(start(first)))
        .param("until", CountedFiles.database(start(last.plusDays(1))))
        .query(Long.class)
        .single();
  }

  private long works(Indicator what, LocalDate first, LocalDate last, String city) {
    return sql.sql("select count(*) from counted_work where city = ? and indicator = ? and at >= ? and at < ?")
        .params(city, what.name(), CountedFiles.database(start(first)), CountedFiles.database(start(last.plusDays(1))))
        .query(Long.class)
        .single();
  }

  @Override
  public Slice<CountedFile> files(Indicator what, LocalDate first, LocalDate last, @Nullable String after, Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR, Role.BUREAU_OFFICER);
    String at = FigureRoom.moment(what);
    Slice.Mark mark = mark(after, last);
    List<CountedFile> read =
        sql.sql(
                """
                select file.* from unnest(:units::uuid[]) unit cross join lateral (
                  select *, %1$s as counted_at from counted_file
                   where organisation = unit and %1$s >= :from and %1$s < :until%2$s and (%1$s, application) < (:markAt, :mark)
                   order by %1$s desc, application desc limit :size) file
                 order by counted_at desc, application desc limit :size"""
                    .formatted(at, FigureRoom.narrower(what)))
            .param("units", centres(by).toArray(UUID[]::new))
            .param("from", CountedFiles.database(start(first)))
            .param("until", CountedFiles.database(start(last.plusDays(1))))
            .param("markAt", CountedFiles.database(mark.at()))
            .param("mark", mark.id())
            .param("size", PAGE + 1)
            .query(FigureRoom::file)
            .list();
    return Slice.cut(read, PAGE, file -> new Slice.Mark(file.at(), file.application()).written());
  }

  @Override
  public Slice<CountedWork> works(Indicator what, LocalDate first, LocalDate last, @Nullable String after, Actor by) {
    by.must(Role.LEADER, Role.DIRECTOR, Role.BUREAU_OFFICER);
    Slice.Mark mark = mark(after, last);
    List<CountedWork> read =
        sql.sql(
                """
                select * from counted_work where city = :city and indicator = :what and at >= :from and at < :until and (at, subject) < (:markAt, :mark)
                 order by at desc, subject desc limit :size""")
            .param("city", by.city())
            .param("what", what.name())
            .param("from", CountedFiles.database(start(first)))
            .param("until", CountedFiles.database(start(last.plusDays(1))))
            .param("markAt", CountedFiles.database(mark.at()))
            .param("mark", mark.id())
            .param("size", PAGE + 1)
            .query((row, line) -> FigureRoom.work(row, what))
            .list();
    return Slice.cut(read, PAGE, work -> new Slice.Mark(work.at(), work.subject()).written());
  }

  private List<UUID> centres(Actor by) {
    return network.centres(by.city()).stream().map(OrganisationView::id).filter(one -> by.sees(by.city(), one)).toList();
  }

  /** A forged mark begins with the newest. */
  private static Slice.Mark mark(@Nullable String after, LocalDate last) {
    Slice.Mark given = Slice.Mark.of(after);
    return given.at().equals(Instant.EPOCH) ? new Slice.Mark(start(last.plusDays(1)), new UUID(-1, -1)) : given;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(CityClock.ZONE).toInstant();
  }
}
