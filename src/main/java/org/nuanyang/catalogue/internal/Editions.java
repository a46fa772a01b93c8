package org.nuanyang.catalogue.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

/** Editions written in this city, loaded and saved whole. */
interface Editions extends CrudRepository<Edition, UUID> {

  List<Edition> findByCityAndCodeAndDiffersOrderByIdDesc(String city, String code, boolean differs);
}
