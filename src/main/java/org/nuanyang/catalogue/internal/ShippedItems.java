package org.nuanyang.catalogue.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.nuanyang.catalogue.CatalogueItem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The items the product comes with, in the order of the shelf. */
@Component
class ShippedItems {

  private final List<CatalogueItem> items;

  private record Book(List<CatalogueItem> items) {}

  ShippedItems() throws IOException {
    try (InputStream file = new ClassPathResource("catalogue/items.yaml").getInputStream()) {
      items = List.copyOf(new YAMLMapper().readValue(file, Book.class).items());
    }
  }

  List<CatalogueItem> all() {
    return items;
  }

  Optional<CatalogueItem> item(String code) {
    return items.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
