package org.nuanyang.catalogue.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nuanyang.catalogue.Catalogue;
import org.nuanyang.catalogue.CatalogueItem;
import org.nuanyang.catalogue.OfferedItem;
import org.nuanyang.shared.CityClock;
import org.nuanyang.shared.JsonText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What applied to a person on the day of asking: later editions change nothing for them, and the unit that works keeps the shorter word. */
@Component
class TermsTold {

  private final Catalogue catalogue;
  private final JsonMapper json;

  TermsTold(Catalogue catalogue, JsonMapper json) {
    this.catalogue = catalogue;
    this.json = json;
  }

  JsonText kept(OfferedItem offered) {
    return new JsonText(json.writeValueAsString(offered.item()));
  }

  /** Null for what was taken before terms were kept. */
  @Nullable CatalogueItem of(TakenService service) {
    return service.terms == null ? null : json.readValue(service.terms.json(), CatalogueItem.class);
  }

  /** A unit that states a shorter term of its own is held to it; a longer one was not what the person was told. */
  void handledByOwner(TakenService service) {
    CatalogueItem told = of(service);
    if (told == null || service.owner.equals(service.front)) return;
    OfferedItem there = catalogue.onDay(service.city, service.code, service.owner, LocalDate.ofInstant(service.openedAt, CityClock.ZONE));
    boolean ownTerm = there.layers().stream().anyMatch(one -> one.of().organisation() != null && one.states().days() != null);
    if (ownTerm && !Layering.longer(there.item().days(), there.item().unit(), told)) service.promise(there.item().days(), there.item().unit());
  }
}
