package org.nuanyang.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.network.OrganisationKind;

/** Who states something of their own: every place of a level, or one organisation. Exactly one of the two is set. */
public record Layer(@Nullable OrganisationKind level, @Nullable UUID organisation) {

  public Layer {
    if ((level == null) == (organisation == null)) throw new IllegalArgumentException("a level or an organisation");
  }

  public static Layer of(OrganisationKind level) {
    return new Layer(level, null);
  }

  public static Layer of(UUID organisation) {
    return new Layer(null, organisation);
  }
}
