package org.nuanyang.network;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of those who serve at the places: window clerks, duty lawyers, mediators. */
public interface PlacePeople {

  /** Everybody at one place, by duty and name. */
  List<PlacePersonView> at(UUID organisation);

  /** The people of a city with one duty, by name. */
  Slice<PlacePersonView> search(PlacePeopleSearch search, Actor by);

  /** Where in a city there is somebody with this duty, in no order. */
  List<UUID> places(String city, PlaceDuty duty);

  /** The account with which somebody works on the platform; empty when they have none. */
  Optional<UUID> accountOf(UUID person);

  /** Enters people, all or none. */
  void enter(List<EnterPlacePerson> orders, Actor by);
}
