package org.nuanyang.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nuanyang.identity.Actor;
import org.nuanyang.identity.Role;

/** What a person is to one case; verbs are bound to duties, not to accounts. */
public enum Duty {
  /** 承办人: the lawyer who has the case. */
  HANDLER,
  /** 原承办人: let the case go, and has not handed over everything yet. */
  FORMER_HANDLER,
  /** 法律援助机构 staff within whose scope the case lies. */
  CENTRE,
  /** 法律援助机构负责人. */
  DIRECTOR,
  /** 档案员. */
  ARCHIVIST,
  /** Looks and supervises, changes nothing. */
  READER;

  /** The duties of an actor on a case of this unit; empty for whoever has no business with it. */
  public static Set<Duty> of(Actor actor, String city, UUID organisation, @Nullable UUID handlerAccount) {
    if (actor.isSystem()) return EnumSet.allOf(Duty.class);
    var duties = EnumSet.noneOf(Duty.class);
    if (actor.id().equals(handlerAccount) && actor.has(Role.LAWYER)) duties.add(HANDLER);
    if (!actor.sees(city, organisation)) return duties;
    for (Role role : actor.roles()) {
      switch (role) {
        case CLERK, REVIEWER, ASSIGNER -> duties.add(CENTRE);
        case DIRECTOR -> duties.addAll(EnumSet.of(CENTRE, DIRECTOR));
        case ARCHIVIST -> duties.add(ARCHIVIST);
        case LEADER -> duties.add(READER);
        case LAWYER, MEDIATOR, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR, ORGAN_OFFICER, SERVICE_OFFICER, PRISON_OFFICER, AFTERCARE_OFFICER -> {}
      }
    }
    return duties;
  }
}
