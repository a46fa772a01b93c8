package org.nuanyang.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger of payments.
 *
 * @param name whose it is; also when they are no recipient any more
 * @param enteredBy who wrote it down
 * @param struck why it counts no more; null while it counts
 */
public record PaymentView(UUID id, Paid paid, String name, String enteredBy, @Nullable String struck) {}
