package org.nuanyang.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The front door of the catalogue for whoever reads it. */
public interface Catalogue {

  /** What is offered somewhere in the city today, or at one place; in the order of the shelf. @param at null for the city */
  List<OfferedItem> offered(String city, @Nullable UUID at);

  /**
   * One item that is offered today. @param at where: its level's and its own variations are laid over; null for the city's
   *
   * @throws org.nuanyang.shared.Missing unknown, or offered nowhere
   */
  OfferedItem item(String city, String code, @Nullable UUID at);

  /** As it was or will be at this place on a day, offered or not. */
  OfferedItem onDay(String city, String code, @Nullable UUID at, LocalDate day);

  /** The levels and places where it is not quite as the city states it, today. */
  List<Differing> differing(String city, String code);

  /** The centres at which it is offered, the city's first; stations and contact points are found on the map of places. */
  List<OfferedAt> places(String city, String code);

  /** Whether stations or contact points offer it too. */
  boolean offeredNearby(String city, String code);
}
