package org.nuanyang.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item in force. @param edition null for the one the product ships */
public record OfferedItem(CatalogueItem item, @Nullable UUID edition) {}
