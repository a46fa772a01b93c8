package org.nuanyang.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.shared.Money;

/** One recipient's row of the ledger. */
public record PersonAmounts(
    UUID recipient, String name, @Nullable Money claimed, @Nullable Money awarded, @Nullable Money received) {}
