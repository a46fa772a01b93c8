package org.nuanyang.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/**
 * What was recovered, payment by payment: who got how much, when and by which way. What a person of the case's
 * {@link CaseLedger} received is the sum of theirs, as soon as there are any.
 */
public interface CasePayments {

  /** Newest first; the look is written to the audit trail. */
  Slice<PaymentView> list(CaseId id, @Nullable String after, Actor by);

  /** All of them, oldest first. */
  List<PaymentView> all(CaseId id, Actor by);

  /** Whether this actor may write payments down now. */
  boolean mayEnter(CaseId id, Actor by);

  /** Enters those that are not there yet; what was entered, or struck out, before stays as it is. @return how many came new */
  int enter(CaseId id, List<Paid> payments, Actor by);

  /** One that was written down wrongly counts no more; it stays on record. */
  void strike(CaseId id, UUID payment, String why, Actor by);
}
