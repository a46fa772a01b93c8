package org.nuanyang.oversight.internal.supervision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** The orders to act, loaded and saved whole. */
interface SupervisionOrders extends CrudRepository<SupervisionOrder, UUID> {

  List<SupervisionOrder> findBySubjectOrderById(UUID subject);
}
