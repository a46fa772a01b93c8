package org.nuanyang.pool;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nuanyang.identity.Actor;

/** Expert pools for major cases, and lawyer teams such as the one for women's rights. */
public interface Panels {

  /** One panel with those who serve on it today. @param kind EXPERTS or TEAM */
  record Panel(UUID id, String kind, String name, String topic, List<Member> members) {}

  /** Somebody on a panel. @param until last day of the term */
  record Member(UUID practitioner, String name, String firmName, LocalDate since, LocalDate until, String nominatedBy) {}

  List<Panel> panels(String city);

  UUID make(String kind, String name, String topic, Actor by);

  /** Nominates a member for one term; nominating again renews it. */
  void nominate(UUID panel, UUID practitioner, Actor by);

  void release(UUID panel, UUID practitioner, Actor by);
}
