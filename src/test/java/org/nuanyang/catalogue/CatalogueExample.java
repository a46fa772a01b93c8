package org.nuanyang.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.DataScope;
import org.nuanyang.identity.Role;
import org.nuanyang.matters.Channel;
import org.nuanyang.network.GeoPoint;
import org.nuanyang.network.Network;
import org.nuanyang.network.OpeningHours;
import org.nuanyang.network.OrganisationKind;
import org.nuanyang.network.RegisterOrganisation;
import org.nuanyang.oversight.OfficeExample;
import org.springframework.context.ApplicationContext;

/** A window with the units behind it, on a running platform. */
public final class CatalogueExample {

  public final OfficeExample office;
  public final Actor clerk;
  public final Actor writer = city("规则管理员", Role.POLICY_EDITOR);
  public final Actor second = city("规则复核员", Role.POLICY_EDITOR);
  private final Network network;

  public CatalogueExample(ApplicationContext platform) {
    office = new OfficeExample(platform);
    clerk = office.clerk;
    network = platform.getBean(Network.class);
  }

  /** A body of the city with one officer. */
  public Actor body(OrganisationKind kind, String name) {
    return body(kind, name, Role.SERVICE_OFFICER);
  }

  public Actor body(OrganisationKind kind, String name, Role role) {
    UUID id = UUID.randomUUID();
    network.register(
        List.of(
            new RegisterOrganisation(
                id, OfficeExample.CITY, kind, null, OfficeExample.CITY, name, name, "民生路1号", "04721234567", new GeoPoint(40.6, 109.8),
                OpeningHours.NONE, true, Set.of("zh"))),
        Actor.system(OfficeExample.CITY));
    return new Actor(UUID.randomUUID(), name + "承办人", Set.of(role), id, OfficeExample.CITY, DataScope.UNIT, Set.of(id));
  }

  /** Somebody wants a notarised will. */
  public OpenService will() {
    return new OpenService(
        UUID.randomUUID(), OfficeExample.CITY, "notary", null, office.centre, "", Channel.HALL, "刘遗嘱", "13900003333", "想立一份遗嘱",
        Map.of("matter", "遗嘱", "use", "留给女儿", "abroad", "不是"), Set.of(0), clerk);
  }

  private static Actor city(String name, Role role) {
    return new Actor(UUID.randomUUID(), name, Set.of(role), null, OfficeExample.CITY, DataScope.CITY, Set.of());
  }
}
