package org.nuanyang.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nuanyang.identity.Actor;
import org.nuanyang.shared.Slice;

/** The front door of the network: organisations and sites. */
public interface Network {

  /** @throws org.nuanyang.shared.Missing unknown organisation */
  OrganisationView organisation(UUID id);

  /** Several at once, by id; unknown ones are left out. */
  Map<UUID, OrganisationView> organisations(Collection<UUID> ids);

  /** The centres that decide and assign in a city, the city's own first. */
  List<OrganisationView> centres(String city);

  /** The courts, procuratorates and police offices of a city that conduct criminal cases. */
  List<OrganisationView> caseOrgans(String city);

  /** What hangs directly below an organisation, in the order of lists. */
  List<OrganisationView> children(UUID parent);

  /**
   * The centre competent for a home or place of event: the county's own, else the city's.
   *
   * @throws org.nuanyang.shared.Missing the city has no centre
   */
  OrganisationView competentCentre(String city, String region);

  /** The justice bureau that oversees the centre of a region: the county's own, else the city's; empty when none is entered. */
  Optional<OrganisationView> bureauOver(String city, String region);

  /** Service points nearest to a position within 100 km, nearest first. */
  List<NearPlace> nearest(GeoPoint from, int limit);

  /** Where a city's places of these kinds lie; those nobody located are left out. */
  List<SiteView> sites(String city, Collection<OrganisationKind> kinds);

  /** Bodies of a city by their exact names; of namesakes the first of the list. */
  Map<String, OrganisationView> named(String city, Collection<String> names);

  /** Service points as the public page lists them. */
  Slice<OrganisationView> places(PlaceSearch search);

  /** Every organisation of a city whose name contains the text, for the desk. */
  Slice<OrganisationView> directory(DirectorySearch search, Actor by);

  /** Enters organisations, all or none; parents before children. */
  void register(List<RegisterOrganisation> orders, Actor by);

  /** Changes how a place can be reached and visited. */
  void correct(CorrectOrganisation order);
}
