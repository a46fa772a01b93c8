package org.nuanyang.mediation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Transfers, loaded and saved whole. */
interface AidTransfers extends CrudRepository<AidTransfer, UUID> {

  @Query("select * from aid_transfer where matter = :matter order by id")
  List<AidTransfer> ofMatter(UUID matter);

  /** The one that lies with a committee now; there is never more than one. */
  @Query("select * from aid_transfer where matter = :matter and direction = 'AID_TO_MED' and state in ('SENT', 'RUNNING')")
  Optional<AidTransfer> onTheWay(UUID matter);

  @Query("select * from aid_transfer where application = :application and direction = 'MED_TO_AID' order by id desc limit 1")
  Optional<AidTransfer> thatMade(UUID application);
}
