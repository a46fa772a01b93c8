package org.nuanyang.knowledge.internal.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.knowledge.TextKind;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** The versions, loaded and saved whole. */
interface Manuscripts extends CrudRepository<Manuscript, UUID> {

  @Query("SELECT * FROM manuscript WHERE state IN ('PUBLISHED', 'EXPIRED', 'TAKEN_BACK')")
  List<Manuscript> standing();

  @Query("SELECT * FROM manuscript WHERE kind = :kind AND state IN ('DRAFT', 'IN_REVIEW', 'REVIEWED')")
  List<Manuscript> open(TextKind kind);

  @Query("SELECT * FROM manuscript WHERE kind = :kind AND subject = :subject AND state IN ('DRAFT', 'IN_REVIEW', 'REVIEWED')")
  Optional<Manuscript> open(TextKind kind, String subject);

  @Query("SELECT * FROM manuscript WHERE kind = :kind AND subject = :subject AND state IN ('PUBLISHED', 'EXPIRED', 'TAKEN_BACK')")
  Optional<Manuscript> standing(TextKind kind, String subject);

  @Query("SELECT * FROM manuscript WHERE kind = :kind AND subject = :subject ORDER BY number DESC")
  List<Manuscript> versions(TextKind kind, String subject);

  @Query("SELECT * FROM manuscript WHERE state = 'PUBLISHED' AND expires_on < :day")
  List<Manuscript> over(LocalDate day);
}
