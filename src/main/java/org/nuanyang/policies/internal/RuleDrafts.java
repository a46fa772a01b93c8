package org.nuanyang.policies.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface RuleDrafts extends ListCrudRepository<RuleDraft, UUID> {

  @Query("SELECT * FROM rule_draft WHERE city = :city ORDER BY id DESC LIMIT 200")
  List<RuleDraft> newest(String city);

  @Query("SELECT nextval('rule_edition')")
  long nextEdition();
}
