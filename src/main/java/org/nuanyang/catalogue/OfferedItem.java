package org.nuanyang.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An item in force, as it applies at one place.
 *
 * @param edition null for the one the product ships
 * @param layers what the place's level and the place itself laid over the city's, in this order; already part of the item
 */
public record OfferedItem(CatalogueItem item, @Nullable UUID edition, List<LaidOver> layers) {

  public OfferedItem {
    layers = layers == null ? List.of() : List.copyOf(layers);
  }

  public OfferedItem(CatalogueItem item, @Nullable UUID edition) {
    this(item, edition, List.of());
  }

  /** One layer and what it states. */
  public record LaidOver(Layer of, ItemVariation states) {}

  /** What can be done at this place; null where nothing is said. */
  public @Nullable String here() {
    return last(ItemVariation::here);
  }

  /** What this place passes on; null where nothing is said. */
  public @Nullable String handedUp() {
    return last(ItemVariation::handedUp);
  }

  private @Nullable String last(Function<ItemVariation, @Nullable String> said) {
    return layers.reversed().stream().map(one -> said.apply(one.states())).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
