package org.nuanyang.cases.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every form of a case carries: the key that lets it count once, and the version it was made from. */
interface CaseForm {

  @Nullable UUID submissionKey();

  @Nullable Integer version();
}
