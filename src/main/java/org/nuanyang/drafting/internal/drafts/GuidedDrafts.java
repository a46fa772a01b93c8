package org.nuanyang.drafting.internal.drafts;

import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** All drafts of guided documents. */
interface GuidedDrafts extends ListCrudRepository<GuidedDraft, UUID> {}
