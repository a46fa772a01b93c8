package org.nuanyang.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationView;

/** Where levels and organisations state what differs at theirs, layer over layer, each published by a second person. */
public interface VariationDesk {

  /** The city's, the level's and the place's own beside what people read there. @param place null for the writer's own, or the city's first */
  Picture picture(String code, @Nullable UUID place, Actor by);

  /** Variations of an item that concern this person, newest first. */
  List<VariationView> of(String code, Actor by);

  VariationView variation(UUID id, Actor by);

  /** For whom this person may write; the levels only for the city's editor. */
  List<OrganisationView> places(Actor by);

  /** A draft that begins with what is in force for this layer today. */
  UUID begin(String code, Layer of, Actor by);

  /**
   * @throws org.nuanyang.shared.Refusal when it asks for more than the city and names nothing that allows it, or charges for
   *     what is free by law
   */
  void save(UUID variation, int seen, ItemVariation states, LocalDate fromDay, Actor by);

  void send(UUID variation, int seen, Actor by);

  /** Whatever asks for more than the city does is published by the city. */
  void publish(UUID variation, int seen, Actor by);

  void giveBack(UUID variation, int seen, String why, Actor by);

  void drop(UUID variation, int seen, Actor by);

  /** The city's item without layers, for whoever writes a variation. */
  CatalogueItem below(String code, Actor by);

  /** @param level what the place's level states; @param own what the place states; both null where nothing is said */
  record Picture(OrganisationView place, CatalogueItem city, @Nullable ItemVariation level, @Nullable ItemVariation own, OfferedItem effective) {}
}
