package org.nuanyang.oversight.internal.supervision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an order is about. @param matter null for a whole centre */
record Subject(String city, UUID organisation, @Nullable UUID matter, String label) {}
