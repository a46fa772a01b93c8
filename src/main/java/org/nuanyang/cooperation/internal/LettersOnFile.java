package org.nuanyang.cooperation.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Letters of help, kept whole. */
interface LettersOnFile extends ListCrudRepository<Letter, UUID> {

  List<Letter> findByMatterOrderById(UUID matter);
}
