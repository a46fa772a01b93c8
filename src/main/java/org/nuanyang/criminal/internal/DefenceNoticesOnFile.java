package org.nuanyang.criminal.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Notices, loaded and saved whole. */
interface DefenceNoticesOnFile extends CrudRepository<DefenceNotice, UUID> {

  @Query("select * from defence_notice where letter_code = :code")
  Optional<DefenceNotice> withCode(String code);

  @Query("select * from defence_notice where number = :number")
  Optional<DefenceNotice> withNumber(String number);
}
