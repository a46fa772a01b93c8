package org.nuanyang.portal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.Differing;
import org.nuanyang.catalogue.OfferedAt;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.catalogue.OnlineDepth;
import org.nuanyang.matters.Category;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.shared.TermUnit;

/** Two services for looking at pages. */
class CatalogueExamples implements Catalogue {

  @Override
  public List<OfferedItem> offered(String city, @Nullable UUID at) {
    return List.of(item("notary", "公证", "stamp"), item("lawyer", "律师和基层法律服务", "user-check"));
  }

  @Override
  public OfferedItem item(String city, String code, @Nullable UUID at) {
    return offered(city, at).getFirst();
  }

  @Override
  public OfferedItem onDay(String city, String code, @Nullable UUID at, LocalDate day) {
    return item(city, code, at);
  }

  @Override
  public List<Differing> differing(String city, String code) {
    return List.of();
  }

  @Override
  public List<OfferedAt> places(String city, String code) {
    return List.of();
  }

  @Override
  public boolean offeredNearby(String city, String code) {
    return false;
  }

  private static OfferedItem item(String code, String name, String icon) {
    return new OfferedItem(
        new CatalogueItem(
            code, name, icon, CatalogueItem.Shelf.BASIC, name, "", Category.LABOR, List.of(), List.of(), List.of(), 5, TermUnit.WD, "", "",
            OnlineDepth.APPLY, Set.of(OrganisationKind.CITY_CENTRE), null, null, List.of()),
        null);
  }
}
