package org.nuanyang.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** What mediators did besides mediating, told by the module that knows of it; the allowance table says whether it is paid for. */
public interface WorkBesides {

  /** Work done within the actor's reach, from the first day to the last. */
  List<Done> between(LocalDate from, LocalDate to, Actor by);

  /** @param mediator account @param kind row of the allowance table, such as PATROL @param label where it was @param url page where one sees more */
  record Done(UUID mediator, String name, String kind, String label, String url, LocalDate on) {}
}
