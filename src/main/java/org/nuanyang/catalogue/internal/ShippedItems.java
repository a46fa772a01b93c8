package org.nuanyang.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.ItemVariation;
import org.nuanyang.catalogue.SourceDocument;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.Citation;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The items the product comes with, in the order of the shelf, what each level does of them, and what the law makes free. */
@Component
class ShippedItems {

  private final List<CatalogueItem> items;
  private final Map<String, Citation> free = new HashMap<>();
  private final Map<OrganisationKind, Map<String, ItemVariation>> levels = new EnumMap<>(OrganisationKind.class);

  private record Book(List<CatalogueItem> items) {}

  private record Levels(List<Free> free, List<OfLevel> levels) {}

  private record Free(String code, String law, String article) {}

  private record OfLevel(String code, OrganisationKind level, String here, String handedUp) {}

  ShippedItems() throws IOException {
    try (InputStream file = new ClassPathResource("catalogue/items.yaml").getInputStream()) {
      items = List.copyOf(new YAMLMapper().readValue(file, Book.class).items());
    }
    try (InputStream file = new ClassPathResource("catalogue/levels.yaml").getInputStream()) {
      Levels read = new YAMLMapper().readValue(file, Levels.class);
      read.free().forEach(one -> free.put(one.code(), new Citation(one.law(), one.article())));
      read.levels().forEach(one -> levels.computeIfAbsent(one.level(), kind -> new HashMap<>()).put(one.code(), states(one)));
    }
  }

  private static ItemVariation states(OfLevel one) {
    return new ItemVariation(List.of(), List.of(), null, null, null, null, null, one.here(), one.handedUp(), SourceDocument.NONE, null);
  }

  Map<String, ItemVariation> ofLevel(OrganisationKind level) {
    return levels.getOrDefault(level, Map.of());
  }

  /** The article by which an item costs nothing; null where no law says so. */
  @Nullable Citation freeBy(String code) {
    return free.get(code);
  }

  List<CatalogueItem> all() {
    return items;
  }

  Optional<CatalogueItem> item(String code) {
    return items.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
