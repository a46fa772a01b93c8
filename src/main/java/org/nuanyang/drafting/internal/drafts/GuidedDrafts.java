package org.nuanyang.drafting.internal.drafts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All drafts of guided documents. */
interface GuidedDrafts extends ListCrudRepository<GuidedDraft, UUID> {

  Optional<GuidedDraft> findByCodeIndex(byte[] codeIndex);
}
