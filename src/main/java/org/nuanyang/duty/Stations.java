package org.nuanyang.duty;

import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** The front door of duty stations and the agreements by which firms serve them. */
public interface Stations {

  /** @throws org.nuanyang.shared.Missing unknown station */
  StationView station(UUID id);

  /** The stations of a city, by name; those that are closed last. */
  List<StationView> all(String city);

  /** Opens stations, all or none. */
  void open(List<OpenStation> orders, Actor by);

  /** Serves a station otherwise from the next draw on. @param version the version the person saw */
  void plan(UUID station, StationPlan plan, boolean active, int version, Actor by);

  /** Enters agreements, all or none. */
  void agree(List<MakeAgreement> orders, Actor by);

  /** Agreements that are in force or will be, the soonest to end first. */
  List<AgreementView> agreements(String city);

  /** Today's code, by which a lawyer shows to be there; the host's page shows it. */
  String codeOfToday(UUID station);
}
