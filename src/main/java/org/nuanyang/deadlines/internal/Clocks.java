package org.nuanyang.deadlines.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All clocks. Whoever changes one locks its row first, so that a person and the sweeper never cross. */
interface Clocks extends ListCrudRepository<RunningClock, UUID> {

  @Query("SELECT * FROM clock WHERE subject = :subject AND rule = :rule AND stopped_at IS NULL FOR UPDATE")
  Optional<RunningClock> lockOpen(UUID subject, String rule);

  @Query("SELECT * FROM clock WHERE subject = :subject AND stopped_at IS NULL ORDER BY id FOR UPDATE")
  List<RunningClock> lockOpen(UUID subject);

  @Query("SELECT * FROM clock WHERE subject = :subject AND rule IN (:rules) AND stopped_at IS NULL ORDER BY id FOR UPDATE")
  List<RunningClock> lockOpen(UUID subject, Collection<String> rules);

  @Query("SELECT * FROM clock WHERE id = :id FOR UPDATE")
  Optional<RunningClock> lock(UUID id);

  /** Empty when another node holds the row or has announced it already. */
  @Query("SELECT * FROM clock WHERE id = :id AND next_at <= :now FOR UPDATE SKIP LOCKED")
  Optional<RunningClock> claim(UUID id, Instant now);

  @Query("SELECT id FROM clock WHERE next_at <= :now ORDER BY next_at LIMIT :size")
  List<UUID> toAnnounce(Instant now, int size);

  @Query("SELECT * FROM clock WHERE subject = :subject ORDER BY (stopped_at IS NOT NULL), due_at, id LIMIT 200")
  List<RunningClock> of(UUID subject);

  @Query("SELECT * FROM clock WHERE subject IN (:subjects) ORDER BY (stopped_at IS NOT NULL), due_at, id")
  List<RunningClock> of(Collection<UUID> subjects);
}
