package org.nuanyang.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.network.OrganisationView;

/** Where items are written, published by a second person, and switched on place by place. */
public interface CatalogueDesk {

  /** Every item the city knows, in force or still being written. */
  List<Line> items(Actor by);

  /** Editions of an item, newest first; the shipped one is not among them. */
  List<EditionView> editions(String code, Actor by);

  EditionView edition(UUID id, Actor by);

  /** Begins an edition. @param organisation whose own it shall be; null for the whole city */
  UUID begin(CatalogueItem item, @Nullable UUID organisation, LocalDate fromDay, Actor by);

  /** A draft that begins with what is in force today. */
  UUID revise(String code, @Nullable UUID organisation, Actor by);

  void save(UUID edition, int seen, CatalogueItem item, LocalDate fromDay, Actor by);

  void send(UUID edition, int seen, Actor by);

  /** @throws org.nuanyang.shared.Refusal {@code catalogue.own-edition} to whoever wrote it */
  void publish(UUID edition, int seen, Actor by);

  void giveBack(UUID edition, int seen, String why, Actor by);

  void drop(UUID edition, int seen, Actor by);

  /** The places whose switch this person may set, with how it stands. */
  List<Switch> switches(String code, Actor by);

  void set(String code, UUID organisation, boolean offered, String counter, Actor by);

  /** @param open an edition being written or waiting for its second person */
  record Line(CatalogueItem item, boolean published, boolean offered, @Nullable EditionState open) {}

  /** @param set false when the place follows the item's levels */
  record Switch(OrganisationView place, boolean offered, boolean set, String counter) {}
}
