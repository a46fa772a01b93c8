package org.nuanyang.assignment.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Assignments, loaded and saved whole. */
interface AssignmentRecords extends CrudRepository<Assignment, UUID> {

  /** Locks the row, so that two people who act on one assignment go one after the other. */
  @Query("SELECT id FROM assignment WHERE id = :id FOR UPDATE")
  Optional<UUID> lock(UUID id);

  @Query("SELECT id FROM assignment WHERE application = :application FOR UPDATE")
  Optional<UUID> lockOf(UUID application);

  @Query("SELECT lawyer FROM assignment WHERE application = :application AND state IN ('ACCEPTED', 'FINISHED')")
  Optional<UUID> lawyerOf(UUID application);

  /** Who works, or worked last, on one of these matters. */
  @Query("SELECT lawyer FROM assignment WHERE matter = ANY(:matters) AND state IN ('ACCEPTED', 'FINISHED') ORDER BY id DESC LIMIT 1")
  Optional<UUID> lawyerOfAny(UUID[] matters);

  @Query("SELECT * FROM assignment WHERE lawyer = :lawyer AND state = 'ASSIGNED' ORDER BY priority_rank, assigned_at, id")
  List<Assignment> waitingFor(UUID lawyer);

  @Query("SELECT count(*) FROM assignment WHERE lawyer = :lawyer AND state = 'ASSIGNED'")
  int countWaitingFor(UUID lawyer);

  @Query("SELECT * FROM assignment WHERE matter = :matter ORDER BY id")
  List<Assignment> onMatter(UUID matter);
}
